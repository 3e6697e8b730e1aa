package dev.dynamark.run;

import dev.dynamark.backend.AwsBackend;
import dev.dynamark.backend.Backend;
import dev.dynamark.backend.BackendException;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.ContainerBackend;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.EndpointBackend;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.backend.OwnedTables;
import dev.dynamark.backend.ReplayBackend;
import dev.dynamark.contestants.AsyncOrderContestant;
import dev.dynamark.contestants.AsyncOrderStore;
import dev.dynamark.contestants.AwaitedStore;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.OrderStore;
import dev.dynamark.contestants.Orders;
import dev.dynamark.contestants.Stand;
import dev.dynamark.measure.Failure;
import dev.dynamark.measure.Recorder;
import dev.dynamark.profile.Capacity;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.Target;
import dev.dynamark.run.cost.PaidRun;
import dev.dynamark.run.isolated.HandOver;
import dev.dynamark.run.lineup.Lineup;
import dev.dynamark.run.operations.ScanPlan;
import dev.dynamark.run.plan.PlannedTime;
import dev.dynamark.run.replay.RingWalk;
import dev.dynamark.run.replay.Tapes;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.LoadProgress;
import dev.dynamark.workload.Loaded;
import dev.dynamark.workload.OrderLoader;
import dev.dynamark.workload.OrderTable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Everything a run stands on: the backend, a loaded table per dataset, and every contestant's store on each table.
 * Whatever was opened is closed, in reverse order, also when loading stops half-way.
 */
public final class Stage implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);

    private final Backend backend;
    private final Optional<HandOver> handOver;
    private final Map<String, String> tables = new LinkedHashMap<>();
    private final Map<Slot, Orders<?>> stores = new LinkedHashMap<>();
    private final Map<Slot, Stand> stands = new LinkedHashMap<>();
    private final Map<String, ScanPlan> scanPlans = new LinkedHashMap<>();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Optional<Tapes> tapes;
    private volatile DynamoDbClient admin;

    private boolean closed;

    private Stage(Backend backend, Optional<HandOver> handOver) {
        this.backend = backend;
        this.tapes = backend instanceof ReplayBackend replay ? Optional.of(new Tapes(replay)) : Optional.empty();
        this.handOver = handOver;
        opened.push(backend);
    }

    /** Where a contestant's store stands. */
    public record Slot(String contestant, String dataset) {}

    /**
     * Starts the backend, or connects to it.
     *
     * @param handOver what the parent has opened and loaded already, for a child of an isolated run
     */
    static Stage start(Settings settings, Optional<HandOver> handOver, PrintStream out) {
        Backend backend = handOver.map(parents -> parents(settings, parents)).orElseGet(() -> backend(settings, out));
        return new Stage(backend, handOver);
    }

    private static Backend parents(Settings settings, HandOver parents) {
        Backend server = EndpointBackend.connect(parents.endpoint(), Optional.of(parents.region()));
        return settings.target() instanceof Target.Replay ? ReplayBackend.of(server) : server;
    }

    private static Backend backend(Settings settings, PrintStream out) {
        if (settings.target() instanceof Target.Endpoint endpoint) {
            return EndpointBackend.connect(endpoint.uri(), endpoint.region());
        }
        if (settings.target() instanceof Target.Aws aws) {
            return AwsBackend.open(new AwsBackend.Access(aws.account(), aws.region(), aws.onThisMachine()));
        }
        if (settings.target() instanceof Target.Containers) {
            out.println("Starting DynamoDB Local in a container ...");
            return ContainerBackend.start();
        }
        out.println("Starting DynamoDB Local ...");
        if (settings.target() instanceof Target.Replay) {
            return ReplayBackend.start(Path.of("target"));
        }
        return LocalBackend.start(Path.of("target"));
    }

    /**
     * Creates and loads the tables, opens the contestants with so many connections each. One that cannot be opened leaves the line-up; a table that
     * cannot be had ends it all. May be closed meanwhile by a shutdown hook.
     *
     * @param stop told the reason when the run may not go on
     */
    void load(
            Settings settings,
            int connections,
            List<Dataset> datasets,
            List<OrderContestant> contestants,
            Lineup lineup,
            Recorder recorder,
            Function<String, Optional<UnaryOperator<SdkHttpClient>>> transports,
            Consumer<String> stop,
            PrintStream out) {
        out.println("Backend: " + backend.description());
        Optional<PaidRun> paid = backend instanceof AwsBackend aws
                ? Optional.of(new PaidRun(settings, aws, datasets, stop))
                : Optional.empty();
        paid.ifPresent(run -> run.announce(out));
        List<ExecutionInterceptor> meters =
                paid.map(run -> List.<ExecutionInterceptor>of(run.spending())).orElse(List.of());
        admin = opened(DynamoClients.create(backend.endpoint(), forLoading(), meters));
        OwnedTables owned = opened(ownedTables(settings));
        ClientSettings client = forContestants(settings, connections);
        for (Dataset dataset : datasets) {
            String table = handOver.map(parents -> parents.table(dataset.name()))
                    .orElseGet(() -> made(owned, admin, dataset, paid, out));
            tables.put(dataset.name(), table);
            if (Requirements.reasonToSkip(Operation.SCAN, dataset, backend).isEmpty()) {
                ScanPlan all = ScanPlan.count(admin, table, dataset);
                scanPlans.put(dataset.name(), tapes.isPresent() ? all.drawing(RingWalk.SEGMENTS) : all);
            }
            for (OrderContestant contestant : contestants) {
                ClientSettings own =
                        tapes.map(each -> each.through(client, contestant)).orElse(client);
                Optional<UnaryOperator<SdkHttpClient>> transport = transports.apply(contestant.id());
                List<ExecutionInterceptor> interceptors =
                        isCountedByHttp(settings, contestant) && paid.isEmpty() && transport.isEmpty()
                                ? List.of()
                                : Stream.concat(Stream.of(recorder.sdkInterceptor()), meters.stream())
                                        .toList();
                UnaryOperator<SdkHttpClient> counted =
                        http -> paid.map(run -> run.spending().counted(recorder.counted(http)))
                                .orElseGet(() -> recorder.counted(http));
                open(
                        contestant,
                        dataset,
                        new Stand(
                                backend.endpoint(),
                                own,
                                interceptors,
                                counted,
                                transport.orElse(UnaryOperator.identity()),
                                table),
                        lineup);
            }
        }
    }

    /**
     * A client of their own, which does not retry: the second answer to a creation whose first one was lost looks like
     * somebody else's table. It stays open until the tables are dropped, for a second try.
     */
    private OwnedTables ownedTables(Settings settings) {
        Duration patient = Duration.ofSeconds(30);
        ClientSettings once = new ClientSettings(HttpClientKind.APACHE5, 2, 0, patient, patient);
        DynamoDbClient client = opened(DynamoClients.create(backend.endpoint(), once, List.of()));
        return backend instanceof AwsBackend aws && settings.target() instanceof Target.Aws target
                ? new OwnedTables(client, target.prefix(), aws.tags(PlannedTime.atMost(settings)))
                : new OwnedTables(client, "dynamark-");
    }

    private static String made(
            OwnedTables owned, DynamoDbClient admin, Dataset dataset, Optional<PaidRun> paid, PrintStream out) {
        String table = owned.create("orders-" + dataset.name(), OrderTable.design());
        paid.ifPresent(run -> run.tableMade(admin, table, dataset, out));
        return loaded(table, admin, dataset, out);
    }

    private static String loaded(String table, DynamoDbClient admin, Dataset dataset, PrintStream out) {
        try (LoadProgress progress = LoadProgress.of("Loading " + dataset.name(), dataset.items(), out)) {
            Loaded loaded = new OrderLoader(admin, table).load(dataset, progress);
            out.printf("Loaded %,d items into %s, %,.0f items/s%n", loaded.items(), table, loaded.itemsPerSecond());
        }
        return table;
    }

    /**
     * Where neither capacity nor pauses are to be counted, HTTP requests tell everything, and that is the same small cost
     * for every blocking contestant: an interceptor is a larger one, which only the SDK's clients would have.
     */
    private static boolean isCountedByHttp(Settings settings, OrderContestant contestant) {
        return settings.capacity() == Capacity.NEVER
                && settings.retries() == 0
                && !(contestant instanceof AsyncOrderContestant);
    }

    private void open(OrderContestant contestant, Dataset dataset, Stand made, Lineup lineup) {
        Stand stand = opened(made);
        try {
            Orders<?> store = opened(contestant.open(stand));
            requireItsKind(contestant, store);
            stores.put(new Slot(contestant.id(), dataset.name()), store);
            stands.put(new Slot(contestant.id(), dataset.name()), stand);
        } catch (BackendException noClient) {
            // Not the contestant's fault, and no other would have a client either.
            throw noClient;
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("the set-up of {} failed", contestant.id(), e);
            lineup.leaveOut(contestant.id(), "its set-up threw " + Failure.classAndPlace(e));
        }
    }

    /** How it is called was decided before it could be opened. */
    private static void requireItsKind(OrderContestant contestant, Orders<?> store) {
        if (store instanceof AsyncOrderStore<?> && !(contestant instanceof AsyncOrderContestant)) {
            throw new IllegalStateException("contestant " + contestant.id()
                    + " opens a store that answers later: it must implement AsyncOrderContestant");
        }
    }

    private static ClientSettings forContestants(Settings settings, int connections) {
        return new ClientSettings(
                HttpClientKind.valueOf(settings.http().name()),
                connections,
                settings.retries(),
                settings.timeout(),
                settings.timeout().multipliedBy(settings.retries() + 1L).plusSeconds(5));
    }

    /** Loading is not measured: it may retry, and always by the same client. */
    private static ClientSettings forLoading() {
        Duration patient = Duration.ofSeconds(30);
        return new ClientSettings(HttpClientKind.APACHE5, 16, 5, patient, patient.multipliedBy(6));
    }

    /** @throws IllegalStateException if there is none: the contestant was left out */
    @SuppressWarnings("unchecked")
    public <M> OrderStore<M> store(Slot slot) {
        return (OrderStore<M>) opened(slot);
    }

    /** As {@link #store}, of an asynchronous contestant. */
    @SuppressWarnings("unchecked")
    <M> AsyncOrderStore<M> asyncStore(Slot slot) {
        return (AsyncOrderStore<M>) opened(slot);
    }

    private Orders<?> opened(Slot slot) {
        Orders<?> store = stores.get(slot);
        if (store == null) {
            throw new IllegalStateException("contestant " + slot.contestant() + " has no store for " + slot.dataset());
        }
        return store;
    }

    /** For looking at tables when nothing is measured; once they are loaded. */
    public DynamoDbClient admin() {
        return admin;
    }

    /** What a contestant stands on, for more than the six operations. */
    public Stand stand(Slot slot) {
        return stands.get(slot);
    }

    ScanPlan scanPlan(String dataset) {
        return scanPlans.get(dataset);
    }

    /** What was recorded; empty if this is no replay. */
    public Optional<Tapes> tapes() {
        return tapes;
    }

    /** Of each contestant that was opened; an asynchronous one is waited for. */
    Map<String, OrderStore<?>> stores(String dataset) {
        return stores.entrySet().stream()
                .filter(store -> store.getKey().dataset().equals(dataset))
                .collect(Collectors.toMap(
                        store -> store.getKey().contestant(), store -> AwaitedStore.of(store.getValue())));
    }

    /** Drops the tables and ends the server; the contestants stay, with the answers that were recorded. */
    synchronized void stopRecording() {
        close(opened.stream()
                .filter(resource -> resource instanceof OwnedTables || resource instanceof DynamoDbClient)
                .toList());
        tapes.ifPresent(Tapes::stopRecording);
    }

    /** By dataset. */
    public Map<String, String> tables() {
        return tables;
    }

    /** Where the tables are. */
    public Backend backend() {
        return backend;
    }

    private synchronized <C extends AutoCloseable> C opened(C resource) {
        if (closed) {
            throw new IllegalStateException("the run is being ended");
        }
        opened.push(resource);
        return resource;
    }

    private static boolean isClient(AutoCloseable resource) {
        return resource instanceof SdkClient || resource instanceof Stand;
    }

    /**
     * Closes everything, the last opened first. A failure is thrown at the end; a further call tries again what failed,
     * and what it stands on.
     */
    @Override
    public synchronized void close() {
        closed = true;
        close(List.copyOf(opened));
    }

    private void close(List<AutoCloseable> resources) {
        IllegalStateException failure = new IllegalStateException("The run could not be tidied up");
        for (AutoCloseable resource : resources) {
            boolean neededForAnotherTry = failure.getSuppressed().length > 0 && isClient(resource);
            if (neededForAnotherTry) {
                continue;
            }
            try {
                resource.close();
                opened.remove(resource);
            } catch (Exception e) {
                if (resource instanceof OwnedTables && backend.tablesEndWithIt()) {
                    LOG.debug("the server ended before its tables were dropped", e);
                    opened.remove(resource);
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
