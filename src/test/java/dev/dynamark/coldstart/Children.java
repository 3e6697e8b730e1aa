package dev.dynamark.coldstart;

import dev.dynamark.backend.Endpoint;
import dev.dynamark.workload.OrderKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts child JVMs, one after the other, and hears what they say. */
final class Children {

    private static final Duration TO_END = Duration.ofSeconds(60);

    private final ApplicationJars jars;
    private final Path folder;
    private final Endpoint endpoint;
    private final String table;
    private final OrderKey key;

    Children(ApplicationJars jars, Path folder, Endpoint endpoint, String table, OrderKey key) {
        this.jars = jars;
        this.folder = folder;
        this.endpoint = endpoint;
        this.table = table;
        this.key = key;
    }

    /** Makes the archive that later starts of this library use. */
    void archive(Library library) throws IOException, InterruptedException {
        start(library, Archive.making(file(library)));
    }

    /** One start. */
    Reading start(Library library, Archive archive) throws IOException, InterruptedException {
        return start(library, archive.options(file(library)));
    }

    private Path file(Library library) {
        return folder.resolve(library.id() + ".jsa");
    }

    private Reading start(Library library, List<String> options) throws IOException, InterruptedException {
        Path out = folder.resolve("child.out");
        Path log = folder.resolve("child.log");
        ProcessBuilder builder =
                new ProcessBuilder().redirectOutput(out.toFile()).redirectError(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("AWS_REGION", endpoint.region().id());
        environment.put("AWS_ACCESS_KEY_ID", "first");
        environment.put("AWS_SECRET_ACCESS_KEY", "get");
        // Last, as it tells the time.
        builder.command(command(library, options));
        Process child = builder.start();
        if (!child.waitFor(TO_END.toSeconds(), TimeUnit.SECONDS)) {
            child.destroyForcibly().waitFor();
            throw new IOException(library.id() + " got no order within " + TO_END.toSeconds() + " s, see " + log);
        }
        String said = Files.readString(out, StandardCharsets.UTF_8);
        int begin = said.indexOf(FirstGet.LINE);
        if (child.exitValue() != 0 || begin < 0) {
            throw new IOException(library.id() + " got no order (exit code " + child.exitValue() + "): " + said
                    + Files.readString(log, StandardCharsets.UTF_8));
        }
        return Reading.parse(said.substring(begin + FirstGet.LINE.length())
                .lines()
                .findFirst()
                .orElseThrow());
    }

    private List<String> command(Library library, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(jars.classPath(library.artifacts()));
        command.add(FirstGet.class.getName());
        command.addAll(List.of(
                library.id(),
                endpoint.uri().toString(),
                table,
                key.customerId(),
                key.placedAt().toString(),
                key.id(),
                Instant.now().toString()));
        return command;
    }
}
