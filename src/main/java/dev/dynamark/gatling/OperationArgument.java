package dev.dynamark.gatling;

import io.gatling.core.session.Session;

/** Where the arguments of a burst come from. */
@FunctionalInterface
interface OperationArgument<A> {

    A resolve(Session session, int index) throws UnresolvedException;
}
