package dev.dynamark.queries;

import java.util.Locale;

/** Kinds of shapes, by which a run can choose them. */
public enum Group {
    /** One term: of the sort key, or of one attribute. */
    SIMPLE,
    /** Filters of several terms, of functions, of places inside attributes. */
    COMPLEX,
    /** The order both ways, and limits. */
    SORTED,
    /** Deep pagination by cursors. */
    PAGES,
    /** Through the global secondary index, and how late that is. */
    INDEX,
    /** Partitions of several megabytes. */
    LARGE,
    /** Counts without items. */
    COUNT,
    /** The whole table. */
    SCAN;

    /** The word used in settings, such as {@code simple}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
