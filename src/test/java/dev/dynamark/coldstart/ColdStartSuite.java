package dev.dynamark.coldstart;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.profile.StartSettings;
import dev.dynamark.report.MarkdownReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What {@code mvn test-compile exec:java@cold-start} runs: fresh JVMs to the first order, one at a time. */
public final class ColdStartSuite {

    private static final List<String> APPLICATION =
            List.of("dev/dynamark/coldstart", "dev/dynamark/workload", "dev/dynamark/contestants");

    private final StartSettings settings;
    private final PrintStream out;
    private final Instant begin = Instant.now();

    ColdStartSuite(StartSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /**
     * Measures what the {@code bench.*} properties ask for.
     *
     * @throws dev.dynamark.profile.SettingsException if they cannot be used
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        StartSettings settings = StartSettings.from(System.getProperties(), Library.ids(), Archive.labels());
        new ColdStartSuite(settings, System.out).run();
    }

    /** Measures and writes {@code result.json}, {@code results.md} and {@code phases.md}. */
    Result run() throws IOException, InterruptedException {
        Path work = settings.output().resolve("cold-start").toAbsolutePath();
        ApplicationJars jars = ApplicationJars.make(work, APPLICATION);
        List<Start> starts;
        String backend;
        try (StartOrders orders = StartOrders.put(work)) {
            backend = orders.backend().description();
            starts = measure(new Children(
                    jars,
                    work,
                    orders.backend().endpoint(),
                    StartOrders.TABLE,
                    orders.order().key()));
        }
        Result result = new ColdStartResult(settings, begin, starts, backend).result();
        Path folder = settings.output().resolve(result.run().id());
        ResultFile.write(folder.resolve("result.json"), result);
        MarkdownReport.write(folder.resolve("results.md"), result);
        String table = new PhaseTable(starts, result.rounds()).markdown();
        Files.writeString(folder.resolve("phases.md"), table);
        out.println(table);
        out.println("Result: " + folder.resolve("result.json"));
        return result;
    }

    private List<Start> measure(Children children) throws IOException, InterruptedException {
        List<Library> libraries =
                settings.contestants().stream().map(Library::of).toList();
        List<Archive> archives = settings.archives().stream().map(Archive::of).toList();
        if (archives.contains(Archive.CDS)) {
            for (Library library : libraries) {
                children.archive(library);
            }
        }
        Random random = new Random(settings.seed());
        List<Start> starts = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            out.printf("round %d of %d%n", round + 1, settings.rounds());
            List<Archive> order = new ArrayList<>(archives);
            Collections.shuffle(order, random);
            for (Archive archive : order) {
                List<Library> turns = new ArrayList<>(libraries);
                Collections.shuffle(turns, random);
                for (Library library : turns) {
                    long startMs = Duration.between(begin, Instant.now()).toMillis();
                    starts.add(new Start(round, archive, library, startMs, children.start(library, archive)));
                }
            }
        }
        return starts;
    }
}
