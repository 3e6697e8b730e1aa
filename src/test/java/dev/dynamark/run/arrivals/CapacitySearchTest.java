package dev.dynamark.run.arrivals;

import static dev.dynamark.gatling.DynamoDsl.contestant;
import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.gatling.GatlingRun;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.RateCurve;
import dev.dynamark.measure.HighestRate;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Limit;
import dev.dynamark.profile.Load;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search for the highest rate of a server whose capacity is known. It takes half a minute. */
@Tag("long")
class CapacitySearchTest {

    private static final int WORKERS = 4;
    private static final Duration SERVICE_TIME = Duration.ofMillis(40);
    private static final double CAPACITY = 100;
    private static final Duration LIMIT = Duration.ofMillis(300);

    @TempDir
    Path folder;

    public static final class OfAStub extends Simulation {

        static final Recorder RECORDER = Recorder.builder().build();
        static final FoundRates FOUND = new FoundRates();

        private final StubServer server = new StubServer(WORKERS, SERVICE_TIME);
        private final HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        public OfAStub() {
            HttpRequest request = HttpRequest.newBuilder(server.uri()).build();
            OperationActionBuilder<Void, Integer> asked = contestant("stub")
                    .operation("ask")
                    .call(() -> client.send(request, BodyHandlers.discarding()).statusCode());
            ChainBuilder ask = exec(asked);
            Load.Steps steps = new Load.Steps(70, Duration.ofSeconds(4), new Limit(LIMIT, 1));
            List<PopulationBuilder> populations = new ArrivalModel(steps, 1, 16, () -> {}, id -> true, FOUND)
                    .populations(new ArrivalWork(
                            "stub",
                            new SeriesKey("stub", "ask", Map.of()),
                            () -> true,
                            ask,
                            ask,
                            arrivals -> Optional.empty()));
            ArrivalWork skipped = new ArrivalWork(
                    "skipped",
                    new SeriesKey("stub", "skipped", Map.of()),
                    () -> false,
                    ask,
                    ask,
                    arrivals -> Optional.empty());
            List<PopulationBuilder> skippedOnes =
                    new ArrivalModel(steps, 1, 16, () -> {}, id -> true, FOUND).populations(skipped);
            PopulationBuilder warmUp =
                    scenario("warm-up").repeat(10).on(exec(asked.silent())).injectOpen(atOnceUsers(2 * WORKERS));
            setUp(OneAfterTheOther.of(List.of(
                            warmUp, populations.get(0), populations.get(1), skippedOnes.get(0), skippedOnes.get(1))))
                    .protocols(dynamo().threads(16).recorder(RECORDER));
        }

        @Override
        public void after() {
            server.close();
        }
    }

    @Test
    void findsTheKneeOfAServerOfKnownCapacity() {
        GatlingRun.of(OfAStub.class, folder);
        List<HighestRate> found = OfAStub.FOUND.all();
        List<Series> series = OfAStub.RECORDER.stop().series();

        assertThat(found).hasSize(1);
        HighestRate highest = found.get(0);
        assertThat(highest.ratePerSecond().orElseThrow()).as("%s", highest).isBetween(0.9 * CAPACITY, 1.1 * CAPACITY);
        assertThat(highest.kept().orElseThrow().responseP99Ns().orElseThrow()).isLessThanOrEqualTo(301_000_000L);
        HighestRate.Step broken = highest.broken().orElseThrow();
        assertThat(broken.ratePerSecond()).isLessThan(1.2 * CAPACITY);
        assertThat(series)
                .extracting(each -> each.tags().orElseThrow().get(RateCurve.TAG))
                .contains("70/s", "140/s", "99/s");
        assertThat(series).allSatisfy(each -> assertThat(each.responseNs()).isPresent());
    }
}
