package dev.dynamark.orm.annotation;

/** How attribute names are made of component names. The names {@code PK} and {@code SK} are allowed in all. */
public enum Naming {

    /** {@code placedAt}; a leading run of capitals becomes small ({@code URLValue} is {@code urlValue}). */
    CAMEL_CASE,

    /** {@code placed_at}; {@code URLValue} is {@code url_value}. */
    SNAKE_CASE,

    /** Component names as they are; explicit names of any form. */
    AS_IS
}
