package dev.dynamark.queries;

/** Which part of a partition a shape reads, counted in orders from its first one. */
sealed interface Span {

    /** All of it. */
    record Whole() implements Span {}

    /** The one at this place, by its key. */
    record At(int place) implements Span {}

    /** The one at this place, by its instant. */
    record On(int place) implements Span {}

    /** What comes from this place on. */
    record From(int place) implements Span {}

    /** What comes before this place. */
    record UpTo(int place) implements Span {}

    /** From one place on up to before another. */
    record Between(int first, int end) implements Span {}
}
