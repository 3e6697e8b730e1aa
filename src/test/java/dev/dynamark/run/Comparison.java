package dev.dynamark.run;

import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.group;

import dev.dynamark.compare.Twins;
import dev.dynamark.compare.paired.Criteria;
import dev.dynamark.compare.paired.EarlyLook;
import dev.dynamark.contestants.AsyncOrderContestant;
import dev.dynamark.contestants.AsyncOrderStore;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.OrderStore;
import dev.dynamark.gatling.RateCurve;
import dev.dynamark.measure.CapacitySampling;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Mix;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Processes;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.Target;
import dev.dynamark.profile.Until;
import dev.dynamark.run.arrivals.ArrivalModel;
import dev.dynamark.run.arrivals.FoundRates;
import dev.dynamark.run.console.RunClock;
import dev.dynamark.run.console.RunProgress;
import dev.dynamark.run.cost.RequestCosts;
import dev.dynamark.run.isolated.HandOver;
import dev.dynamark.run.isolated.IsolatedComparison;
import dev.dynamark.run.isolated.ParentTables;
import dev.dynamark.run.lineup.Lineup;
import dev.dynamark.run.lineup.TakingPart;
import dev.dynamark.run.operations.AsyncCalls;
import dev.dynamark.run.operations.BlockingCalls;
import dev.dynamark.run.operations.ExpectedOrders;
import dev.dynamark.run.operations.OrderChecks;
import dev.dynamark.run.operations.OrderOperations;
import dev.dynamark.run.operations.StoreCalls;
import dev.dynamark.run.replay.RingWalk;
import dev.dynamark.run.replay.Tapes;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import dev.dynamark.workload.OrderKeys;
import io.gatling.javaapi.core.ChainBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * One run that compares contestants: what it was asked to do, who takes part, and what it stands on. Made in the
 * constructor of a simulation, which must not do any work; opened before the first virtual user.
 */
public class Comparison {

    private final Settings settings;
    private final List<OrderContestant> contestants;
    private final Map<String, Dataset> datasets = new LinkedHashMap<>();
    private final Map<String, OrderKeys> keys = new LinkedHashMap<>();
    private final Lineup lineup;
    private final Recorder recorder;
    private final FoundRates foundRates = new FoundRates();
    private final Optional<HandOver> handOver = HandOver.ofThisProcess();
    private final Optional<IsolatedComparison> isolated;
    private final Skipped skipped = new Skipped();
    private volatile Stage stage;
    private volatile Consumer<String> stop = why -> {};
    private volatile Optional<RunProgress> progress = Optional.empty();

    /** @param cpu where the CPU time and bytes of blocking contestants are read */
    public Comparison(Settings settings, List<OrderContestant> known, CpuSource cpu) {
        this.settings = settings;
        this.contestants = new TakingPart(settings, known).all();
        this.lineup = new Lineup(contestants.stream().map(OrderContestant::id).toList());
        this.recorder = Recorder.builder()
                .capacity(CapacitySampling.valueOf(settings.capacity().name()))
                .costs(RequestCosts.ofOrders(settings))
                .cpu(cpu)
                .process(handOver.map(HandOver::process).orElse(Recorder.DEFAULT_PROCESS))
                .build();
        // A child starts no children, whatever it was told.
        this.isolated = handOver.isEmpty() && settings.processes() instanceof Processes.Isolated mode
                ? Optional.of(new IsolatedComparison(settings, mode.cycles(), lineup, this::parentTables))
                : Optional.empty();
        ItemShape shape = ItemShape.valueOf(settings.shape().name());
        for (var scale : settings.datasets()) {
            Dataset dataset = new Dataset(scale.label(), scale.items(), shape, settings.seed());
            datasets.put(dataset.name(), dataset);
            OrderKeys all = OrderKeys.of(dataset, KeyChoices.of(settings, dataset), KeyChoices.seed(settings));
            keys.put(dataset.name(), isReplay() ? all.ring(RingWalk.ORDERS) : all);
        }
    }

    private ParentTables parentTables() {
        return new ParentTables(stage.backend().endpoint(), stage.tables());
    }

    /** Who ends the run, told the reason, when it may not go on. */
    public void onStop(Consumer<String> ended) {
        stop = ended;
    }

    /** Starts the backend, loads the tables, opens the contestants, and records answers where they are replayed. */
    public void open() {
        isolated.ifPresent(IsolatedComparison::announce);
        stage = Stage.start(settings, handOver, System.out);
        for (Dataset dataset : datasets.values()) {
            unmixed().forEach(operation -> skipped.decide(operation, dataset, settings, stage.backend()));
        }
        settings.traffic().mix().ifPresent(mix -> mix.operations()
                .forEach(each -> skipped.decide(each, stage.backend())));
        skipped.reasons().forEach(System.out::println);
        List<OrderContestant> here = isolated.isPresent() ? List.of() : contestants;
        stage.load(
                settings,
                connections(),
                List.copyOf(datasets.values()),
                here,
                lineup,
                recorder,
                this::transport,
                stop,
                System.out);
        loaded(stage);
        if (isolated.isEmpty()) {
            stage.tapes().ifPresent(this::recordAnswers);
            if (handOver.isEmpty()) {
                progress = RunProgress.of(settings, lineup.all(), recorder);
            }
        }
    }

    /** How many connections each contestant may have: no operation is to wait for one. */
    protected int connections() {
        return settings.threads();
    }

    /** Tables are loaded and contestants opened; what else the run needs is done here. */
    protected void loaded(Stage opened) {}

    /** What stands between a contestant and its HTTP client, if anything does. */
    protected Optional<UnaryOperator<SdkHttpClient>> transport(String contestant) {
        return Optional.empty();
    }

    /** Whether the rounds on a dataset say so much by now that there is no need for more. */
    public boolean isDecided(String dataset) {
        List<Rounds> rounds = recorder.roundsSoFar().toCompletableFuture().join().stream()
                .filter(each -> dataset.equals(each.tags().orElse(Map.of()).get("dataset")))
                .toList();
        boolean decided = new EarlyLook(judgingCriteria())
                .isDecided(
                        rounds,
                        lineup.all().get(0),
                        lineup.playing().stream()
                                .filter(contestant -> !Twins.isTwin(contestant))
                                .toList());
        System.out.printf(
                "Looked at %s after %,d rounds: %s%n",
                dataset,
                rounds.stream().mapToInt(each -> each.block().size()).max().orElse(0),
                decided ? "every mean is decided, measuring ends" : "not every mean is decided yet");
        return decided;
    }

    /** By what differences are judged; whoever looks five times allows for it at each look. */
    public Criteria judgingCriteria() {
        Criteria ordinary = new Criteria(
                settings.judging().differencePercent() / 100, Criteria.ORDINARY.confidence(), settings.seed());
        return settings.judging().until() == Until.DECIDED ? ordinary.withConfidence(EarlyLook.CONFIDENCE) : ordinary;
    }

    /** From here on the contestants meet nothing but what is recorded now. */
    private void recordAnswers(Tapes tapes) {
        System.out.println("Recording the answers to replay ...");
        for (String dataset : datasets.keySet()) {
            RingWalk.Ground ground =
                    new RingWalk.Ground(keys.get(dataset), stage.scanPlan(dataset), stage.stores(dataset));
            List<Operation> operations = settings.operations().stream()
                    .filter(operation -> !isSkipped(dataset, operation))
                    .toList();
            new RingWalk(recorder, lineup, this::number, settings.page()).walk(ground, operations);
        }
        stage.stopRecording();
        System.out.printf("Recorded %,d answers; from here on no server is asked%n", tapes.exchanges());
    }

    /** Stops recording and ends what {@link #open} started; idempotent. */
    public void close() {
        progress.ifPresent(RunProgress::close);
        isolated.ifPresent(IsolatedComparison::close);
        recorder.close();
        stage().ifPresent(Stage::close);
    }

    /** What the run stands on; empty until it is open. */
    public Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /** What the run was asked to do. */
    public Settings settings() {
        return settings;
    }

    /** Who takes part. */
    public Lineup lineup() {
        return lineup;
    }

    /** What all operations are recorded by. */
    public Recorder recorder() {
        return recorder;
    }

    /** What the parent told this process, if it is a child of an isolated run. */
    public Optional<HandOver> handOver() {
        return handOver;
    }

    /** The children, if this process is the parent of an isolated run. */
    public Optional<IsolatedComparison> isolated() {
        return isolated;
    }

    /** Ends the recording and gives all of it, the children's too. */
    public Recording recording() {
        progress.ifPresent(RunProgress::close);
        Recording own = recorder.stop();
        return isolated.map(children -> children.merged(own)).orElse(own);
    }

    /** Those asked for and, where there is one, the baseline's twin. */
    public List<OrderContestant> contestants() {
        return contestants;
    }

    /** By name, in the order they are measured. */
    public List<String> datasets() {
        return List.copyOf(datasets.keySet());
    }

    /** One of {@link #datasets}. */
    public Dataset dataset(String name) {
        return datasets.get(name);
    }

    /** From now on nothing counts. */
    public void beginWarmUp() {
        progress.map(RunProgress::clock).ifPresent(RunClock::warmUpBegins);
        recorder.warmUp();
    }

    /** Whoever failed in the warm-up is out before anything counts. */
    public void beginMeasuring() {
        recorder.warmUpFailures()
                .forEach((contestant, failed) -> lineup.leaveOut(
                        contestant,
                        failed.failed() + " of " + failed.operations() + " operations of " + failed.operation()
                                + " failed in the warm-up: " + failed.failure().message()));
        recorder.measure();
        progress.map(RunProgress::clock).ifPresent(RunClock::measuringBegins);
    }

    /**
     * What keeps the run from being complete: contestants that were left out, and whatever was planned and recorded
     * nothing. Ends the recording. Empty when all went as planned.
     */
    public Optional<String> objection() {
        List<String> objections = new ArrayList<>(lineup.objection().stream().toList());
        Set<SeriesKey> recorded = recording().series().stream()
                .map(Series::key)
                .map(Comparison::ofAllStages)
                .collect(Collectors.toSet());
        lineup.playing().stream()
                .flatMap(this::planned)
                .filter(key -> !recorded.contains(key))
                .forEach(key -> objections.add("nothing was recorded of " + key.contestant() + " " + key.operation()
                        + " " + key.tags().get("dataset")));
        return objections.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", objections));
    }

    private static SeriesKey ofAllStages(SeriesKey key) {
        Map<String, String> tags = new LinkedHashMap<>(key.tags());
        tags.remove(RateCurve.TAG);
        return new SeriesKey(key.contestant(), key.operation(), tags);
    }

    /**
     * How users arrive at a rate. A search has as many of them as there are threads.
     *
     * @param phases how many works share the time of a dataset
     */
    public ArrivalModel arrivals(Load.AtRate load, int phases) {
        return new ArrivalModel(
                load,
                phases,
                settings.threads(),
                this::beginMeasuring,
                contestant -> lineup.playing().contains(contestant),
                foundRates);
    }

    /** What searches for the highest rates have found. */
    public FoundRates foundRates() {
        return foundRates;
    }

    /** What a contestant is to do. */
    protected Stream<SeriesKey> planned(String contestant) {
        return datasets.keySet().stream()
                .flatMap(dataset -> Stream.concat(
                        settings.traffic().mix().stream()
                                .flatMap(mix -> mostFrequent(mix).stream())
                                .map(operation -> new SeriesKey(contestant, operation.label(), tags(dataset))),
                        unmixed().stream()
                                .filter(operation -> !isSkipped(dataset, operation))
                                .map(operation ->
                                        new SeriesKey(contestant, operation.label(), tags(dataset, operation)))));
    }

    /** In a short run the others may not have come. */
    private Optional<MixedOperation> mostFrequent(Mix mix) {
        return mix.operations().stream()
                .filter(operation -> !isSkipped(operation))
                .max(Comparator.comparingDouble(mix::share));
    }

    /** The operations that are measured by themselves. */
    private List<Operation> unmixed() {
        return settings.traffic().mix().isEmpty() ? settings.operations() : List.of();
    }

    /** Operations that the backend cannot do, a reason each; empty if it can do all. */
    public Optional<String> skipped() {
        return Optional.of(String.join("; ", skipped.reasons())).filter(reasons -> !reasons.isEmpty());
    }

    /** All contestants in an order drawn from the seed, another for each part of the run. */
    public List<String> inRandomOrder(String part) {
        List<String> order = new ArrayList<>(lineup.all());
        Collections.shuffle(order, new Random(settings.seed() ^ part.hashCode()));
        return order;
    }

    /** Whether the backend cannot do it, or the load has no use for it; only once the run is open. */
    public boolean isSkipped(String dataset, Operation operation) {
        return skipped.contains(dataset, operation);
    }

    /** Whether the backend cannot do an operation of the mix; only once the run is open. */
    public boolean isSkipped(MixedOperation operation) {
        return skipped.contains(operation);
    }

    /** The chain, unless the backend cannot do the operation. */
    public ChainBuilder unlessSkipped(String dataset, Operation operation, ChainBuilder chain) {
        return doIf(session -> !isSkipped(dataset, operation)).then(chain);
    }

    /** As {@link #unlessSkipped}, in the groups of Gatling's report. */
    public ChainBuilder reported(String dataset, Operation operation, int burst, ChainBuilder chain) {
        String name = burst == 1 ? operation.label() : operation.label() + " ×" + burst;
        return unlessSkipped(dataset, operation, grouped(dataset, name, chain));
    }

    /** The chain in the groups of Gatling's report: the operation, inside the dataset when there are several. */
    public ChainBuilder grouped(String dataset, String operation, ChainBuilder chain) {
        ChainBuilder grouped = group(operation).on(chain);
        return datasets.size() == 1 ? grouped : group(dataset).on(grouped);
    }

    /** The tags of every series of a dataset. */
    public Map<String, String> tags(String dataset) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("dataset", dataset);
        tags.put("items", String.valueOf(datasets.get(dataset).orders()));
        tags.put("shape", settings.shape().label());
        return tags;
    }

    /** The tags of an operation's series on a dataset. */
    public Map<String, String> tags(String dataset, Operation operation) {
        Map<String, String> tags = tags(dataset);
        if (operation == Operation.QUERY) {
            tags.put("page", String.valueOf(settings.page()));
        }
        return tags;
    }

    /** What one contestant does on one dataset; may be asked for before the run is open. */
    public OrderOperations<?> operations(
            String contestant, String dataset, Operation operation, OrderOperations.Turn turn) {
        return operationsOf(new Stage.Slot(contestant, dataset), tags(dataset, operation), turn);
    }

    private <M> OrderOperations<M> operationsOf(Stage.Slot slot, Map<String, String> tags, OrderOperations.Turn turn) {
        return new OrderOperations<>(
                slot.contestant(),
                isReplay() ? slot.contestant() : KeyChoices.owner(settings, slot.contestant(), Optional.empty()),
                number(slot.contestant()),
                tags,
                calls(slot),
                keys.get(slot.dataset()),
                new OrderChecks(new ExpectedOrders(datasets.get(slot.dataset()))),
                turn,
                new Late<>(() -> stage.scanPlan(slot.dataset())),
                settings.page());
    }

    private boolean isReplay() {
        return settings.target() instanceof Target.Replay;
    }

    /** So that no two contestants, in whatever process, write the same values. */
    public int number(String contestant) {
        return handOver.map(HandOver::number).orElse(lineup.all().indexOf(contestant));
    }

    /** Who creates a contestant's items: nobody else has the name, in whatever process. */
    public String owner(String contestant) {
        return KeyChoices.owner(settings, contestant, handOver.map(HandOver::number));
    }

    /** The keys that a run meets on a dataset. */
    public OrderKeys keys(String dataset) {
        return keys.get(dataset);
    }

    private <M> StoreCalls<M> calls(Stage.Slot slot) {
        boolean async = contestants.stream()
                .anyMatch(each -> each.id().equals(slot.contestant()) && each instanceof AsyncOrderContestant);
        return async
                ? new AsyncCalls<>(new Late<AsyncOrderStore<M>>(() -> stage.asyncStore(slot)))
                : new BlockingCalls<>(new Late<OrderStore<M>>(() -> stage.store(slot)));
    }

    /** Whether a put of a round is followed by a delete of the same items in the same round. */
    public boolean deletesWhatItPuts() {
        return settings.deletesWhatItPuts();
    }
}
