package dev.dynamark.simulations;

import static java.util.stream.Collectors.joining;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.Result;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.RunSettings;
import dev.dynamark.run.isolated.HandOver;
import dev.dynamark.targets.CostTargets;
import dev.dynamark.targets.TargetsBeside;
import java.util.List;
import java.util.Map;

/**
 * Does DynamORM cost less than the SDK it stands on? Its transports against hand-written SDK code, on recorded answers
 * and each in JVMs of its own, with pages of 100 orders; the targets and what came of them stand at the end.
 */
public final class TargetsSimulation extends CompareSimulation {

    private final TargetsBeside beside;

    /** Found by Gatling. */
    public TargetsSimulation() {
        this(OrderContestant.all());
    }

    private TargetsSimulation(List<OrderContestant> known) {
        this(
                RunSettings.of(TargetsSimulation.class, known)
                        .withDefaults(defaults())
                        .readOrExit(),
                known);
    }

    private TargetsSimulation(Settings settings, List<OrderContestant> known) {
        super(settings, known);
        beside = new TargetsBeside(settings.output().resolve("targets"), System.out);
    }

    @Override
    public void before() {
        if (HandOver.ofThisProcess().isEmpty()) {
            beside.measure();
        }
        super.before();
    }

    @Override
    String conclusion(Result result) {
        return beside.lines().stream().collect(joining("\n", new CostTargets(result).markdown() + "\n", "\n"));
    }

    private static Map<String, String> defaults() {
        return Map.of(
                "bench.contestants",
                "aws-sdk,enhanced,dynamorm,dynamorm-streaming,dynamorm-direct,dynamorm-direct-sdk-signer,"
                        + "dynamorm-direct-unsigned",
                "bench.backend",
                "replay",
                "bench.mode",
                "isolated",
                "bench.page",
                "100",
                // The SDK is thousands of methods: with less it is measured half compiled.
                "bench.warmUp",
                "60s",
                // What counts requests is then the same for all.
                "bench.capacity",
                "never");
    }
}
