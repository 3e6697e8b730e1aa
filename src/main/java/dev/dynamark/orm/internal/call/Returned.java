package dev.dynamark.orm.internal.call;

/** Which state of the item a write returns. */
public enum Returned {
    NOTHING,
    OLD,
    NEW
}
