package dev.dynamark.orm;

/** What reads of a table are to see. */
record ReadTerms(boolean consistent, boolean deletedToo, boolean liveOnly) {

    static final ReadTerms DEFAULT = new ReadTerms(false, false, false);

    ReadTerms withConsistency() {
        return new ReadTerms(true, deletedToo, liveOnly);
    }

    ReadTerms withDeleted() {
        return new ReadTerms(consistent, true, liveOnly);
    }

    ReadTerms withoutExpired() {
        return new ReadTerms(consistent, deletedToo, true);
    }
}
