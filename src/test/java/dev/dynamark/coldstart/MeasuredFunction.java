package dev.dynamark.coldstart;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.dynamark.orm.lambda.MemoryReading;
import dev.dynamark.workload.OrderKey;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * A function that gets an order with the library that the environment names: everything that can be is made before the
 * first event. Asked to, it collects its garbage and tells its memory.
 */
public final class MeasuredFunction implements RequestHandler<Map<String, String>, Map<String, String>> {

    /** Of the environment: the library, and where the orders are. */
    static final String LIBRARY = "LIBRARY";

    static final String ENDPOINT = "ORDERS_ENDPOINT";

    private final Contestant contestant = FirstGet.contestant(
            System.getenv(LIBRARY), new Place(URI.create(System.getenv(ENDPOINT)), StartOrders.TABLE));

    /** Called by the runtime, in the initialisation. */
    public MeasuredFunction() {
        contestant.configure();
        contestant.connect();
        contestant.open();
        contestant.bind();
    }

    @Override
    public Map<String, String> handleRequest(Map<String, String> event, Context context) {
        if (event.containsKey("memory")) {
            System.gc();
            MemoryReading memory = MemoryReading.now();
            return Map.of("heap", String.valueOf(memory.usedAfterCollection()), "max", String.valueOf(memory.max()));
        }
        return contestant
                .get(new OrderKey(event.get("customer"), Instant.parse(event.get("placedAt")), event.get("id")))
                .map(order -> Map.of("found", "true"))
                .orElseThrow();
    }
}
