package dev.dynamark.simulations;

import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.group;

import dev.dynamark.backend.Capability;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.QueryContestant;
import dev.dynamark.contestants.QueryStore;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Settings;
import dev.dynamark.queries.BulkLoader;
import dev.dynamark.queries.From;
import dev.dynamark.queries.QueryOrders;
import dev.dynamark.queries.Questions;
import dev.dynamark.queries.Shape;
import dev.dynamark.queries.Shapes;
import dev.dynamark.workload.Dataset;
import io.gatling.javaapi.core.ChainBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A comparison in query shapes: what they read, what they find, and who is asked. */
final class QueryComparison extends Comparison {

    private final List<Shape> shapes;
    private final List<String> unable;
    private final Map<String, Questions> questions = new ConcurrentHashMap<>();

    /** @param known all contestants, of whom those take part that can */
    QueryComparison(Settings settings, List<OrderContestant> known) {
        super(settings, Querying.among(known), CpuSource.THREAD);
        shapes = settings.shapes().stream()
                .map(name -> Shapes.named(name).orElseThrow())
                .toList();
        unable = unable(settings, known);
    }

    /** Contestants that were asked for and cannot, a reason each. */
    static List<String> unable(Settings settings, List<OrderContestant> known) {
        return known.stream()
                .filter(each -> settings.contestants().contains(each.id()) && !(each instanceof QueryContestant))
                .map(each -> "contestant " + each.id() + " was left out: it has no queries of other shapes"
                        + " (it does not implement QueryContestant)")
                .toList();
    }

    List<Shape> shapes() {
        return shapes;
    }

    @Override
    void open() {
        unable.forEach(System.out::println);
        super.open();
        shapes.stream().flatMap(shape -> reasonToSkip(shape).stream()).forEach(System.out::println);
    }

    @Override
    void loaded(Stage stage) {
        if (handOver().isEmpty() && needsBulk()) {
            try (DynamoDbClient client =
                    DynamoClients.create(stage.backend().endpoint(), Stage.forLoading(), List.of())) {
                datasets().forEach(dataset -> {
                    QueryOrders orders = orders(dataset);
                    new BulkLoader(client, stage.tables().get(dataset)).load(orders);
                    System.out.printf("Loaded %,d more orders of one customer%n", orders.bulk());
                });
            }
        }
        if (isolated().isEmpty()) {
            datasets().forEach(dataset -> questions.put(dataset, Questions.of(orders(dataset), shapes)));
        }
    }

    private boolean needsBulk() {
        return shapes.stream().anyMatch(shape -> shape.from() == From.BULK || shape.from() == From.TABLE);
    }

    private QueryOrders orders(String dataset) {
        Dataset loaded = dataset(dataset);
        return needsBulk() ? QueryOrders.withBulk(loaded) : QueryOrders.of(loaded);
    }

    @Override
    Stream<SeriesKey> planned(String contestant) {
        return datasets().stream().flatMap(dataset -> shapes.stream()
                .filter(shape -> reasonToSkip(shape).isEmpty())
                .map(shape -> new SeriesKey(contestant, shape.name(), tags(dataset, shape))));
    }

    @Override
    Optional<String> skipped() {
        List<String> reasons = Stream.of(
                        unable.stream(), shapes.stream().flatMap(shape -> reasonToSkip(shape).stream()))
                .flatMap(each -> each)
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }

    /** Why the backend cannot do a shape; empty if it can, or is not known yet. */
    Optional<String> reasonToSkip(Shape shape) {
        return stage().map(Stage::backend)
                .filter(backend -> shape.isParallel() && !backend.capabilities().contains(Capability.PARALLEL_SCAN))
                .map(backend -> shape.name() + " was skipped: " + backend.description() + " has no "
                        + Capability.PARALLEL_SCAN.label());
    }

    /** Figures of other pages are other series. */
    Map<String, String> tags(String dataset, Shape shape) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("dataset", dataset);
        tags.put("items", String.valueOf(dataset(dataset).orders()));
        tags.put("shape", settings().shape().label());
        shape.pageSize().ifPresent(items -> tags.put("page", String.valueOf(items)));
        return tags;
    }

    /** The chain, unless the backend cannot do the shape. */
    ChainBuilder unlessSkipped(Shape shape, ChainBuilder chain) {
        return doIf(session -> reasonToSkip(shape).isEmpty()).then(chain);
    }

    /** As {@link #unlessSkipped}, in groups of Gatling's report: the shape, inside the dataset when there are several. */
    ChainBuilder reported(String dataset, Shape shape, int burst, ChainBuilder chain) {
        ChainBuilder ofShape =
                group(burst == 1 ? shape.name() : shape.name() + " ×" + burst).on(chain);
        return unlessSkipped(
                shape, datasets().size() == 1 ? ofShape : group(dataset).on(ofShape));
    }

    /** What one contestant is asked on one dataset. */
    QueryOperations<?> operations(String contestant, String dataset, OrderOperations.Turn turn) {
        return operationsOf(contestant, dataset, turn);
    }

    private <M> QueryOperations<M> operationsOf(String contestant, String dataset, OrderOperations.Turn turn) {
        Stage.Slot slot = new Stage.Slot(contestant, dataset);
        return new QueryOperations<>(
                contestant,
                new Late<>(() -> (QueryStore<M>) stage().orElseThrow().<M>store(slot)),
                new Late<>(() -> questions.get(dataset)),
                orders(dataset),
                recorder(),
                turn,
                settings().seed());
    }
}
