package dev.dynamark.accounts;

/**
 * What became of the transactions of one contestant, by who saw their answers. Immutable.
 *
 * @param done carried out
 * @param inConflict cancelled for another transaction that was under way
 * @param conditionFailed cancelled because an account was not as it was read
 */
public record Transactions(long done, long inConflict, long conditionFailed) {

    /** These and more. */
    public Transactions plus(long moreDone, long moreInConflict, long moreConditionFailed) {
        return new Transactions(done + moreDone, inConflict + moreInConflict, conditionFailed + moreConditionFailed);
    }
}
