package dev.dynamark.run.isolated;

import static dev.dynamark.gatling.DynamoDsl.task;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.measure.CycleRounds;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.MergedRecording;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.lineup.Lineup;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The comparison in a JVM of its own for each contestant: this process starts children one after another, waits without
 * measuring anything, and puts their results together. Every child is a request of Gatling's report.
 */
public final class IsolatedComparison implements AutoCloseable {

    private final Settings settings;
    private final ChildSettings child;
    private final Lineup lineup;
    private final Supplier<ParentTables> tables;
    private final List<IsolatedRun> runs;
    private final Map<Integer, Result> parts = new ConcurrentSkipListMap<>();
    private final Children children;
    private final IsolatedProgress progress;

    /**
     * @param tables that this process has loaded, once it has
     */
    public IsolatedComparison(Settings settings, int cycles, Lineup lineup, Supplier<ParentTables> tables) {
        this.settings = settings;
        this.child = new ChildSettings(settings);
        this.lineup = lineup;
        this.tables = tables;
        this.runs = new MirroredOrder(lineup.all(), cycles).runs();
        this.children = new Children(child.deadline());
        this.progress = new IsolatedProgress(runs.size(), child.expected(), System.out);
    }

    /** Says what is to come, and how long it will take. */
    public void announce() {
        progress.announce(lineup.all(), cycles(), child.describe());
    }

    /**
     * One user, who waits for child after child.
     *
     * @param simulation what children run, which is what this process runs
     * @param folder of this run's results
     */
    public PopulationBuilder population(Class<? extends Simulation> simulation, Path folder) {
        ScenarioBuilder scenario = scenario("isolated");
        for (int cycle = 0; cycle < cycles(); cycle++) {
            scenario = scenario.exec(group("cycle " + (cycle + 1)).on(chain(runsOf(cycle), simulation, folder)));
        }
        return scenario.injectOpen(atOnceUsers(1));
    }

    private ChainBuilder chain(List<IsolatedRun> cycle, Class<? extends Simulation> simulation, Path folder) {
        return cycle.stream()
                .map(run -> doIf(session -> lineup.playing().contains(run.contestant()))
                        .then(task(run.contestant(), () -> start(run, simulation.getName(), folder))))
                .reduce(ChainBuilder::exec)
                .orElseThrow();
    }

    private CompletionStage<Optional<String>> start(IsolatedRun run, String simulation, Path folder) {
        long start = System.nanoTime();
        progress.starts(run);
        ParentTables loaded = tables.get();
        HandOver handOver = new HandOver(
                run.process(),
                run.number(),
                ChildFiles.of(folder.resolve("parts"), run).part(),
                loaded.endpoint().uri(),
                loaded.endpoint().region().id(),
                loaded.byDataset());
        return children.run(simulation, handOver, child.properties(run.contestant()))
                .thenApply(end -> {
                    progress.ended(Duration.ofNanos(System.nanoTime() - start));
                    return note(run, end);
                });
    }

    /** A contestant that could not be measured is not tried again. */
    private Optional<String> note(IsolatedRun run, ChildEnd end) {
        end.result().ifPresent(part -> parts.put(run.number(), part));
        Optional<String> objection = end.objection().map(reason -> "child " + run.process() + ": " + reason);
        objection.ifPresent(reason -> {
            progress.failed(reason);
            if (!end.isComplete()) {
                lineup.leaveOut(run.contestant(), reason);
            }
        });
        return objection;
    }

    /** What the children that ended so far have measured, in the recording of this process. */
    public Recording merged(Recording own) {
        Recording all = MergedRecording.of(own, List.copyOf(parts.values()));
        List<List<Result>> cycles = Stream.iterate(0, cycle -> cycle < cycles(), cycle -> cycle + 1)
                .map(this::partsOf)
                .filter(ofCycle -> !ofCycle.isEmpty())
                .toList();
        List<Rounds> rounds = Stream.concat(
                        CycleRounds.of(Recorder.DEFAULT_PROCESS, lineup.all(), cycles).stream(), all.rounds().stream())
                .toList();
        return new Recording(all.startedAt(), all.durationMs(), all.series(), rounds, all.resources());
    }

    /** The processes that measured. */
    public List<MeasuredProcess> processes() {
        return parts.values().stream()
                .flatMap(part -> part.processes().stream())
                .toList();
    }

    private List<Result> partsOf(int cycle) {
        return runsOf(cycle).stream()
                .flatMap(run -> Optional.ofNullable(parts.get(run.number())).stream())
                .toList();
    }

    private List<IsolatedRun> runsOf(int cycle) {
        return runs.stream().filter(run -> run.cycle() == cycle).toList();
    }

    private int cycles() {
        return runs.get(runs.size() - 1).cycle() + 1;
    }

    /** Ends the child under way. */
    @Override
    public void close() {
        children.close();
    }
}
