package dev.dynamark.simulations;

import dev.dynamark.contestants.AccountContestant;
import dev.dynamark.profile.AskedRun;
import dev.dynamark.profile.Dataset;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.Target;
import dev.dynamark.run.Able;
import dev.dynamark.run.Unmeant;
import dev.dynamark.run.plan.PlannedTurn;
import dev.dynamark.run.work.mix.AccountComparison;
import dev.dynamark.run.work.mix.AccountWork;
import dev.dynamark.run.work.mix.MixedTurns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What contestants cost where several items are written at once: money moves between accounts in transactions, accounts are
 * opened and read in batches. The HTTP client cancels transactions with a conflict and hands back items of batches, which
 * DynamoDB Local never does. At the end the sum must be the same, and what was refused must be told by the result exactly as
 * often. What it does is set by {@code -Dbench.*}.
 */
public final class BatchAndTransactionSimulation extends CompareSimulation {

    private static final String MIX = "transfer=50,batch-write=20,batch-get=30";
    private static final Set<MixedOperation> OPERATIONS =
            Set.of(MixedOperation.TRANSFER, MixedOperation.BATCH_WRITE, MixedOperation.BATCH_GET);

    /** Found by Gatling. */
    public BatchAndTransactionSimulation() {
        this(Able.to(AccountContestant.class, "has no transactions and batches"));
    }

    private BatchAndTransactionSimulation(Able able) {
        this(new AccountComparison(
                able.settings(BatchAndTransactionSimulation.class)
                        .withDefaults(Map.of("bench.mix", MIX))
                        .withUnheard(Unmeant.withAccounts())
                        .unless(BatchAndTransactionSimulation::objection)
                        .taking(settings -> PlannedTurn.oneByOne(1, MixedTurns.length(settings)))
                        .readOrExit(),
                able.known()));
    }

    private BatchAndTransactionSimulation(AccountComparison comparison) {
        super(comparison, new AccountWork(comparison));
    }

    /** Why it cannot be run as asked, for whoever asked. */
    static Optional<String> objection(AskedRun asked) {
        Settings settings = asked.settings();
        if (settings.load() instanceof Load.AtRate && asked.isGiven("rampUp")) {
            return Optional.of(
                    asked.nameOf("rampUp") + ": what is refused is counted from the first arrival on; leave it out.");
        }
        if (settings.target() instanceof Target.Replay) {
            return Optional.of(
                    asked.nameOf("backend") + ": what users write cannot be recorded before; leave replay out.");
        }
        if (!settings.datasets().equals(List.of(Dataset.SMALL))) {
            return Optional.of(asked.nameOf("dataset") + ": money moves between accounts, not orders; leave it out.");
        }
        return settings.traffic().mix().orElseThrow().operations().stream()
                .filter(operation -> !OPERATIONS.contains(operation))
                .findFirst()
                .map(other -> asked.nameOf("mix") + ": " + other.label()
                        + " is no operation of BatchAndTransactionSimulation; it has transfer, batch-write and"
                        + " batch-get.");
    }
}
