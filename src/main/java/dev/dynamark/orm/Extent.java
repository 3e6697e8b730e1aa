package dev.dynamark.orm;

/** How many pages to read. */
enum Extent {
    ONE_PAGE,
    EVERY_PAGE
}
