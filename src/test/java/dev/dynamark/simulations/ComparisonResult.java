package dev.dynamark.simulations;

import dev.dynamark.measure.Environment;
import dev.dynamark.measure.MeasuredContestant;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.ReplayCost;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Validity;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the result document of a comparison from what was recorded and what was asked. */
final class ComparisonResult {

    private final String id;
    private final String simulation;
    private final Instant start;
    private final Comparison comparison;
    private final Supplier<Environment> environment;
    private volatile List<ReplayCost> replayCosts = List.of();

    ComparisonResult(String id, String simulation, Instant start, Comparison comparison) {
        this.id = id;
        this.simulation = simulation;
        this.start = start;
        this.comparison = comparison;
        this.environment = new Late<>(this::readEnvironment);
    }

    /** Reads what the run stands on, once: it may take a second, and at the end of a killed run there is none. */
    void noteEnvironment() {
        environment.get();
    }

    /** Measures what recorded answers cost by themselves, if there are any: once all else is measured. */
    void noteReplayCosts() {
        replayCosts =
                comparison.stage().flatMap(Stage::tapes).map(Tapes::ownCosts).orElse(List.of());
    }

    Result result(RunStatus status, Optional<String> reason, List<String> gatlingReports) {
        Recording recording = comparison.recording();
        return Result.of(
                        run(status, reason, gatlingReports, recording),
                        processes(recording),
                        validity(recording, status, reason),
                        recording)
                .withContestants(contestants());
    }

    private List<MeasuredContestant> contestants() {
        return isReplay()
                ? ContestantFacts.replayed(comparison.contestants())
                : ContestantFacts.of(
                        comparison.contestants(), comparison.settings().http());
    }

    private boolean isReplay() {
        return comparison.settings().target() instanceof Target.Replay;
    }

    /** This one first; it is a child of an isolated run, or it has children, or neither. */
    private List<MeasuredProcess> processes(Recording recording) {
        MeasuredProcess own = comparison
                .handOver()
                .map(parent -> MeasuredProcess.fork(parent.process(), environment.get(), recording))
                .orElseGet(() -> MeasuredProcess.injector(environment.get(), recording));
        List<MeasuredProcess> all = new ArrayList<>(List.of(own.withReplay(replayCosts)));
        comparison.isolated().map(IsolatedComparison::processes).ifPresent(all::addAll);
        return all;
    }

    private Mode mode() {
        return comparison.isolated().isPresent() || comparison.handOver().isPresent() ? Mode.ISOLATED : Mode.MIXED;
    }

    private Run run(RunStatus status, Optional<String> reason, List<String> gatlingReports, Recording recording) {
        Settings settings = comparison.settings();
        return new Run(
                id,
                simulation,
                Optional.empty(),
                new LinkedHashMap<>(settings.effective()),
                settings.seed(),
                mode(),
                comparison
                        .stage()
                        .map(stage -> stage.backend().tier().label())
                        .orElse(isReplay() ? "replay" : "emulator"),
                load(settings.load()),
                start,
                recording.durationMs(),
                status,
                reason,
                gatlingReports,
                Optional.empty());
    }

    private static Map<String, Object> load(Load load) {
        Map<String, Object> described = new LinkedHashMap<>();
        if (load instanceof Load.Timed timed) {
            described.put("model", "closed");
            described.put("users", timed.users());
            described.put("durationSeconds", timed.duration().toMillis() / 1e3);
        } else if (load instanceof Load.Rounds fixed) {
            described.put("model", "closed");
            described.put("users", fixed.users());
            described.put("rounds", fixed.rounds());
        } else if (load instanceof Load.Open open) {
            described.put("model", "open");
            described.put("ratePerSecond", open.ratePerSecond());
            described.put("durationSeconds", open.duration().toMillis() / 1e3);
        }
        return described;
    }

    private Environment readEnvironment() {
        String backend =
                comparison.stage().map(stage -> stage.backend().description()).orElse("none: not started");
        return Environment.ofThisProcess(
                backend,
                isReplay() ? Tapes.HTTP_CLIENT : comparison.settings().http().label());
    }

    private static Validity validity(Recording recording, RunStatus status, Optional<String> reason) {
        return Validity.of(List.of(
                Validity.noFailedOperation(recording),
                new Validity.Check(
                        "complete",
                        Optional.empty(),
                        status == RunStatus.COMPLETE ? 1 : 0,
                        1,
                        "run",
                        status == RunStatus.COMPLETE,
                        reason.orElse("the run ended as planned"))));
    }
}
