package dev.dynamark.contestants;

import dev.dynamark.orm.transport.Signing;

/** The direct path without signatures, which only servers like DynamoDB Local accept: what signing costs. */
public final class UnsignedDirectContestant extends DynamormDirectContestant {

    /** Found by {@link OrderContestant#all}. */
    public UnsignedDirectContestant() {
        super("dynamorm-direct-unsigned", "DynamORM on DirectClient, requests not signed", Signing.UNSIGNED);
    }

    @Override
    public boolean comparedUnasked() {
        return false;
    }
}
