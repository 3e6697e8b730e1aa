package dev.dynamark.orm.internal.model;

/** What an annotation makes of a component. */
public enum Role {
    PARTITION_KEY,
    SORT_KEY,
    IGNORE,
    VERSION,
    TTL,
    CREATED_AT,
    UPDATED_AT,
    DELETED_AT,
    OMIT_EMPTY,
    STORE_NULL,
    SET,
    JSON,
    PROTECTED
}
