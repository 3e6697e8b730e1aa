package dev.dynamark.contestants;

import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.OwnedTables;
import dev.dynamark.workload.OrderTable;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Tells whether a contestant does the same work as the baseline: runs both on the same input, each in a table of its own,
 * and compares stored items attribute by attribute, orders returned, and the HTTP requests that really went to the
 * server: their number, their members and the capacity they consumed.
 *
 * <pre>{@code
 * Fairness fairness = Fairness.against(new AwsSdkContestant(), endpoint);
 * assertThat(fairness.differences(new MyContestant())).isEmpty();
 * }</pre>
 *
 * <p>Tables are made for a contestant and dropped after it. Thread-safe.
 */
public final class Fairness {

    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 8, 2, Duration.ofSeconds(20), Duration.ofMinutes(1));

    private final Trace baseline;
    private final Endpoint endpoint;

    private Fairness(Trace baseline, Endpoint endpoint) {
        this.baseline = baseline;
        this.endpoint = endpoint;
    }

    /**
     * Runs the baseline once.
     *
     * @param endpoint where both run
     * @throws IllegalStateException if an operation of the baseline fails
     * @throws dev.dynamark.backend.BackendException if a table cannot be made there
     */
    public static Fairness against(OrderContestant baseline, Endpoint endpoint) {
        Trace trace = trace(baseline, endpoint);
        for (Trace.Step step : trace.steps()) {
            step.failure().ifPresent(failure -> {
                throw new IllegalStateException(
                        "Expected the baseline " + baseline.id() + " to finish, but its " + step.operation() + " ("
                                + step.label() + ") failed: see the cause.",
                        failure);
            });
        }
        return new Fairness(trace, endpoint);
    }

    /** What the contestant does differently, empty if nothing; in the order of the script. */
    public List<Difference> differences(OrderContestant contestant) {
        Differences differences = new Differences(contestant.id());
        new TraceComparison(differences).compare(baseline, trace(contestant, endpoint));
        return differences.toList();
    }

    private static Trace trace(OrderContestant contestant, Endpoint endpoint) {
        ExchangeLog log = new ExchangeLog();
        try (DynamoDbClient observer = DynamoClients.create(endpoint, SETTINGS, List.of());
                OwnedTables tables = new OwnedTables(observer, "dynamark-fairness-")) {
            String table = tables.create(contestant.id(), OrderTable.design());
            FairnessScript script = new FairnessScript(observer, table, log);
            script.load();
            try (ExchangeProxy proxy = ExchangeProxy.before(endpoint, log);
                    Stand stand = new Stand(proxy.endpoint(), SETTINGS, List.of(), UnaryOperator.identity(), table);
                    Orders<?> orders = contestant.open(stand)) {
                return script.run(AwaitedStore.of(orders));
            }
        }
    }
}
