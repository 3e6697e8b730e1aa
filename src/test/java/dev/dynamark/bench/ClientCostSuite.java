package dev.dynamark.bench;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.profile.JmhSettings;
import dev.dynamark.profile.SettingsException;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code mvn test-compile exec:java@bench} runs: the micro-benchmarks of the client's own cost, by settings. */
public final class ClientCostSuite {

    private static final String CLASS_PATH = "java.class.path";
    private static final Path OF_BUILD = Path.of("target", "child-class-path.txt");

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
    private static void giveForksAClassPath() throws IOException {
        if (System.getProperty(CLASS_PATH).contains("jmh-core")) {
            return;
        }
        String own = Stream.of(ClientCostSuite.class, JmhSettings.class)
                .map(ClientCostSuite::place)
                .collect(Collectors.joining(File.pathSeparator));
        System.setProperty(
                CLASS_PATH,
                own + File.pathSeparator + Files.readString(OF_BUILD).strip());
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of " + type + " is no path", e);
        }
    }
}
