package dev.dynamark.contestants;

/** A contestant that can be asked queries of any shape; one that does not implement this is left out of them. */
public interface QueryContestant extends OrderContestant {

    /** Sets the data layer up for queries, as {@link #open} does for the six operations: once, before anything is measured. */
    QueryStore<?> openQueries(Stand stand);
}
