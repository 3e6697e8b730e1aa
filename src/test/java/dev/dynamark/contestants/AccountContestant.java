package dev.dynamark.contestants;

/** A data layer that can write several items at once, all or none, and many items in batches. */
public interface AccountContestant extends OrderContestant {

    /** Sets the data layer up for accounts, as {@link #open} does for the six operations. */
    AccountStore openAccounts(Stand stand);
}
