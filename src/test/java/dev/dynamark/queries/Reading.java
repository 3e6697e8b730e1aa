package dev.dynamark.queries;

/** What is done with the answers of a shape. */
public enum Reading {
    /** Every page is followed, as far as a limit allows, and all orders are returned at once. */
    LIST,
    /** One page is asked for after the other, each with the cursor that came with the one before, to the end. */
    PAGES,
    /** How many there are, and none of them. */
    COUNT,
    /** The table, in segments. */
    SCAN,
    /** An order is written, and the index asked for it until it is there. */
    VISIBLE
}
