package dev.dynamark.gatling;

import dev.dynamark.measure.SeriesKey;
import io.gatling.core.session.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who runs what, and what Gatling's report calls it. */
record OperationName(
        Contestant contestant,
        SessionValue<String> operation,
        Optional<SessionValue<String>> request,
        Map<String, String> tags) {

    OperationName {
        tags = Map.copyOf(tags);
    }

    OperationName reportedAs(SessionValue<String> name) {
        return new OperationName(contestant, operation, Optional.of(name), tags);
    }

    OperationName tagged(Map<String, String> newTags) {
        return new OperationName(contestant, operation, request, newTags);
    }

    Resolved resolve(Session session) throws UnresolvedException {
        String operationName = operation.resolve(session);
        String requestName =
                request.isPresent() ? request.get().resolve(session) : contestant.id() + " " + operationName;
        return new Resolved(new SeriesKey(contestant.id(), operationName, tags(session)), requestName);
    }

    /** Arrivals in a named part of their curve are told apart by it. */
    private Map<String, String> tags(Session session) {
        Optional<Arrival> arrival =
                Arrival.in(session).filter(each -> !each.tags().isEmpty());
        if (arrival.isEmpty()) {
            return tags;
        }
        Map<String, String> all = new HashMap<>(tags);
        all.putAll(arrival.get().tags());
        return Map.copyOf(all);
    }

    /** Both names of one request, for one session. */
    record Resolved(SeriesKey series, String request) {}
}
