package dev.dynamark.bench;

import dev.dynamark.backend.ForkClassPath;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.profile.JmhSettings;
import dev.dynamark.profile.SettingsException;
import java.io.IOException;

/** What {@code mvn test-compile exec:java@bench} runs: the micro-benchmarks of the client's own cost, by settings. */
public final class ClientCostSuite {

    private ClientCostSuite() {}

    /**
     * Measures what the {@code bench.*} properties ask for.
     *
     * @throws SettingsException if they cannot be used
     * @throws IllegalStateException if a contestant failed; the results of the others are written
     */
    public static void main(String[] arguments) throws IOException {
        JmhSettings settings = JmhSettings.from(System.getProperties(), known());
        giveForksAClassPath();
        for (String asked : settings.questions()) {
            Result result = new CostRun(Question.of(asked), settings, new Jvm(settings, 1), System.out).run();
            if (result.run().status() != RunStatus.COMPLETE) {
                throw new IllegalStateException(result.run().reason().orElse("The run is not complete."));
            }
        }
    }

    static JmhSettings.Known known() {
        return new JmhSettings.Known(
                Question.labels(),
                OrderContestant.all().stream().map(OrderContestant::id).toList(),
                Question.MAPPERS);
    }

    /** JMH gives its forks the class path of this JVM, which inside Maven is Maven's. */
    private static void giveForksAClassPath() {
        System.setProperty("java.class.path", ForkClassPath.of(ClientCostSuite.class));
    }
}
