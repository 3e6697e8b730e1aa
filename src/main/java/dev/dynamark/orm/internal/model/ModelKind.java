package dev.dynamark.orm.internal.model;

/** How instances of a model are made. */
public enum ModelKind {
    /** By the canonical constructor. */
    RECORD,
    /** By a constructor without parameters, then setters. */
    BEAN,
    /** By {@code builder()}, one method for each component, then {@code build()}. */
    BUILDER,
    /** By the one constructor that takes every component, as Kotlin's data classes. */
    CONSTRUCTOR,
    /** Not at all: one of its permitted models is made, by the type attribute. */
    SEALED
}
