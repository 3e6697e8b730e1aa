package dev.dynamark.gatling;

import dev.dynamark.measure.Failure;
import java.util.function.BiPredicate;

/** A failure that the workload provokes. */
record ProvokedFailure<A>(String name, BiPredicate<A, Failure> predicate) {}
