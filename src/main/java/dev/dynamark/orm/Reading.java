package dev.dynamark.orm;

/** What pages are read for. */
enum Reading {
    ITEMS,
    COUNT
}
