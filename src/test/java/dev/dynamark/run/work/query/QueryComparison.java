package dev.dynamark.run.work.query;

import static io.gatling.javaapi.core.CoreDsl.doIf;

import dev.dynamark.backend.Capability;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.QueryStore;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Settings;
import dev.dynamark.queries.From;
import dev.dynamark.queries.QueryOrders;
import dev.dynamark.queries.Questions;
import dev.dynamark.queries.Shape;
import dev.dynamark.queries.Shapes;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.Late;
import dev.dynamark.run.Stage;
import dev.dynamark.run.operations.OrderOperations;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.OrderLoader;
import io.gatling.javaapi.core.ChainBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison in query shapes: what they read, what they find, and who is asked. */
public final class QueryComparison extends Comparison {

    private final List<Shape> shapes;
    private final ExecutorService asking = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "parallel-query");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Questions> questions = new ConcurrentHashMap<>();

    /** @param able who has queries; those of them take part that the settings name */
    public QueryComparison(Settings settings, List<OrderContestant> able) {
        super(settings, able, CpuSource.THREAD);
        shapes = settings.shapes().stream()
                .map(name -> Shapes.named(name).orElseThrow())
                .toList();
    }

    @Override
    protected int connections() {
        int threads = super.connections();
        return threads * shapes.stream().mapToInt(Shape::segments).max().orElse(1);
    }

    @Override
    public void close() {
        super.close();
        asking.shutdownNow();
    }

    List<Shape> shapes() {
        return shapes;
    }

    @Override
    public void open() {
        super.open();
        shapes.stream().flatMap(shape -> reasonToSkip(shape).stream()).forEach(System.out::println);
    }

    @Override
    protected void loaded(Stage stage) {
        if (handOver().isEmpty() && needsBulk()) {
            datasets().forEach(dataset -> {
                QueryOrders orders = orders(dataset);
                new OrderLoader(stage.admin(), stage.tables().get(dataset)).load(orders.bulk(), orders::bulkOrder);
                System.out.printf("Loaded %,d more orders of one customer%n", orders.bulk());
            });
        }
        if (isolated().isEmpty()) {
            datasets().forEach(dataset -> questions.put(dataset, Questions.of(orders(dataset), shapes)));
        }
    }

    private boolean needsBulk() {
        return shapes.stream().anyMatch(shape -> shape.from() == From.BULK);
    }

    private QueryOrders orders(String dataset) {
        Dataset loaded = dataset(dataset);
        return needsBulk() ? QueryOrders.withBulk(loaded) : QueryOrders.of(loaded);
    }

    @Override
    protected Stream<SeriesKey> planned(String contestant) {
        return datasets().stream().flatMap(dataset -> shapes.stream()
                .filter(shape -> reasonToSkip(shape).isEmpty())
                .map(shape -> new SeriesKey(contestant, shape.name(), tags(dataset, shape))));
    }

    @Override
    public Optional<String> skipped() {
        String reasons =
                shapes.stream().flatMap(shape -> reasonToSkip(shape).stream()).collect(Collectors.joining("; "));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons);
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
        Map<String, String> tags = tags(dataset);
        shape.pageSize().ifPresent(items -> tags.put("page", String.valueOf(items)));
        return tags;
    }

    /** The chain, unless the backend cannot do the shape. */
    ChainBuilder unlessSkipped(Shape shape, ChainBuilder chain) {
        return doIf(session -> reasonToSkip(shape).isEmpty()).then(chain);
    }

    /** As {@link #unlessSkipped}, in groups of Gatling's report: the shape, inside the dataset when there are several. */
    ChainBuilder reported(String dataset, Shape shape, int burst, ChainBuilder chain) {
        String name = burst == 1 ? shape.name() : shape.name() + " ×" + burst;
        return unlessSkipped(shape, grouped(dataset, name, chain));
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
                asking,
                turn,
                new IndexProbes(owner(contestant), keys(dataset), turn));
    }
}
