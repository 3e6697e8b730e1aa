package dev.dynamark.gatling;

/** How a contestant's code is called: blocking on a worker thread, or asynchronously. */
sealed interface Invocation<A, R> {

    record Blocking<A, R>(BlockingCall<A, R> call) implements Invocation<A, R> {}

    record Async<A, R>(AsyncCall<A, R> call) implements Invocation<A, R> {}
}
