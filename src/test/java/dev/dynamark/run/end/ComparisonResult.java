package dev.dynamark.run.end;

import dev.dynamark.compare.judge.RunJudge;
import dev.dynamark.compare.validity.ValidityRules;
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
import dev.dynamark.profile.Judging;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.RateUnit;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.Target;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.Late;
import dev.dynamark.run.Stage;
import dev.dynamark.run.isolated.IsolatedComparison;
import dev.dynamark.run.replay.Tapes;
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

    /** All that was measured, and what it says of the contestants. */
    Result judged(RunStatus status, Optional<String> reason) {
        Judging judging = comparison.settings().judging();
        return new RunJudge(comparison.judgingCriteria(), judging.budgets()).judge(measured(status, reason));
    }

    /** All that was measured, whether it is valid, and no more: at the end of a killed run there is no time. */
    Result unjudged(RunStatus status, Optional<String> reason) {
        Result measured = measured(status, reason);
        return measured.withValidity(ValidityRules.judge(measured));
    }

    private Result measured(RunStatus status, Optional<String> reason) {
        Recording recording = comparison.recording();
        return Result.of(run(status, reason, recording), processes(recording), Validity.of(List.of()), recording)
                .withContestants(contestants())
                .withHighestRates(comparison.foundRates().all());
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

    private Run run(RunStatus status, Optional<String> reason, Recording recording) {
        Settings settings = comparison.settings();
        return new Run(
                id,
                simulation,
                settings.profile(),
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
                List.of(),
                Optional.empty());
    }

    private static Map<String, Object> load(Load load) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("model", load instanceof Load.InRounds ? "closed" : "open");
        described.put("kind", load.model().label());
        if (load instanceof Load.InRounds users) {
            described.put("users", users.users());
        }
        if (load instanceof Load.Rounds fixed) {
            described.put("rounds", fixed.rounds());
        } else if (load instanceof Load.Open open) {
            // Of units: how many operations that is differs from one to the other.
            described.put(
                    open.unit() == RateUnit.OPERATIONS
                            ? "ratePerSecond"
                            : open.unit().label() + "PerSecond",
                    open.ratePerSecond());
        } else if (load instanceof Load.Rising rising) {
            described.put("highestPerSecond", rising.ratePerSecond());
        } else if (load instanceof Load.Peak peak) {
            described.put("usualPerSecond", peak.ratePerSecond());
            described.put("peak", peak.peak());
        } else if (load instanceof Load.Steps steps) {
            described.put("stepSeconds", steps.step().toSeconds());
        }
        if (load instanceof Load.AtRate rate && rate.unit() != RateUnit.OPERATIONS) {
            described.put("rateUnit", rate.unit().label());
        }
        load.time().ifPresent(time -> described.put("durationSeconds", time.toMillis() / 1e3));
        return described;
    }

    private Environment readEnvironment() {
        String backend =
                comparison.stage().map(stage -> stage.backend().description()).orElse("none: not started");
        return Environment.ofThisProcess(
                backend,
                isReplay() ? Tapes.HTTP_CLIENT : comparison.settings().http().label());
    }
}
