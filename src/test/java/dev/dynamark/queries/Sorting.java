package dev.dynamark.queries;

/** In which order of sort keys a query gives its orders. */
public enum Sorting {
    ASCENDING,
    DESCENDING
}
