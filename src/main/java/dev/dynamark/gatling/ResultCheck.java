package dev.dynamark.gatling;

import java.util.function.BiPredicate;

/** A typed check of an answer against its argument. */
record ResultCheck<A, R>(String name, BiPredicate<A, R> predicate) {}
