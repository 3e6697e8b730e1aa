package dev.dynamark.gatling;

import dev.dynamark.measure.SeriesKey;
import io.gatling.core.session.Session;
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
        return new Resolved(new SeriesKey(contestant.id(), operationName, tags), requestName);
    }

    /** Both names of one request, for one session. */
    record Resolved(SeriesKey series, String request) {}
}
