package dev.dynamark.gatling;

import io.gatling.core.session.Session;
import java.util.OptionalLong;
import scala.Option;

/** When an arrival of an open model was due, kept in its session by {@link ArrivalAction}. */
final class IntendedStart {

    static final String ATTRIBUTE = "dynamark.intendedStartNanos";

    private IntendedStart() {}

    static OptionalLong of(Session session) {
        Option<Object> value = session.attributes().get(ATTRIBUTE);
        return value.isDefined() ? OptionalLong.of((Long) value.get()) : OptionalLong.empty();
    }
}
