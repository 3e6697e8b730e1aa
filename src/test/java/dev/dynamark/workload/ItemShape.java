package dev.dynamark.workload;

/** How much an order carries. Every shape is an {@link Order}: what a shape lacks is absent and not stored. */
public enum ItemShape {
    /** The keys and one attribute, the status. */
    TINY,
    /** The keys and a few scalars. */
    SMALL,
    /** Every component present, about 1 KB. */
    ORDER,
    /** An order of hundreds of lines, about 40 KB. */
    HUGE,
    /** The keys, the status and 63 short texts in one map: many attributes, none of them deep. */
    FLAT
}
