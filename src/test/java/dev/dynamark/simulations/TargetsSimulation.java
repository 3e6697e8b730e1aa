package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.Result;
import java.util.List;
import java.util.Map;

/**
 * Does DynamORM cost less than the SDK it stands on? Its transports against hand-written SDK code, on recorded answers
 * and each in JVMs of its own, with pages of 100 orders; the targets and what came of them stand at the end.
 */
public final class TargetsSimulation extends CompareSimulation {

    /** Found by Gatling. */
    public TargetsSimulation() {
        this(OrderContestant.all());
    }

    private TargetsSimulation(List<OrderContestant> known) {
        super(RunSettings.readOrExit(known, defaults()), known);
    }

    @Override
    String conclusion(Result result) {
        return new CostTargets(result).markdown();
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
                "100");
    }
}
