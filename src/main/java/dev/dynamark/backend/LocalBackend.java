package dev.dynamark.backend;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.regions.Region;

/**
 * DynamoDB Local in memory, as a child process on a free port of 127.0.0.1: its garbage collector and its threads are
 * not those of the measured JVM.
 *
 * <p>The child ends when this JVM ends, however that happens. Thread-safe.
 */
public final class LocalBackend implements Backend {

    private static final Duration TO_START = Duration.ofSeconds(90);

    private final ChildProcess child;
    private final Endpoint endpoint;
    private final Set<Capability> capabilities;
    private final String version;

    private LocalBackend(ChildProcess child, Endpoint endpoint, Set<Capability> capabilities, String version) {
        this.child = child;
        this.endpoint = endpoint;
        this.capabilities = capabilities;
        this.version = version;
    }

    /**
     * Starts DynamoDB Local and returns when it answers, usually after two to four seconds.
     *
     * @param logFolder where {@code dynamodb-local.log} is written; made if it is missing
     * @throws BackendException if the build has not written the class path for child processes, or the server ends or
     *     is not ready within 90 seconds; the message ends with the last lines of its log, and no process is left
     */
    public static Backend start(Path logFolder) {
        ChildClassPath classPath = ChildClassPath.ofBuild();
        Path folder = logFolder.toAbsolutePath();
        return start(classPath, folder, folder);
    }

    static Backend start(ChildClassPath classPath, Path logFolder, Path temporary) {
        ChildProcess child = ChildProcess.start(
                "DynamoDB Local",
                command(classPath, temporary),
                Map.of("DDB_LOCAL_TELEMETRY", "0"),
                logFolder.resolve("dynamodb-local.log"));
        try {
            String port = child.awaitLine(LocalServer.PORT_LINE, TO_START);
            Endpoint endpoint = Endpoint.withDummyCredentials(URI.create("http://127.0.0.1:" + port), Region.US_EAST_1);
            String version = classPath.databaseVersion().orElse("of unknown version");
            return new LocalBackend(child, endpoint, CapabilityProbe.ask(endpoint), version);
        } catch (RuntimeException failed) {
            child.close();
            throw failed;
        }
    }

    private static List<String> command(ChildClassPath classPath, Path temporary) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // The items live in SQLite's native memory; the heap only sees requests.
                "-Xms256m",
                "-Xmx2g",
                // One collecting thread: a parallel or concurrent collector would take cores from the measured JVM.
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // It unpacks its native library here, which a killed process leaves behind.
                "-Djava.io.tmpdir=" + temporary,
                "-Dlogback.configurationFile=dev/dynamark/backend/logback-child.xml",
                "-cp",
                classPath.value(),
                LocalServer.class.getName());
    }

    @Override
    public String name() {
        return "local";
    }

    @Override
    public Tier tier() {
        return Tier.EMULATOR;
    }

    @Override
    public Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.of(child.handle());
    }

    @Override
    public String description() {
        return "DynamoDB Local " + version + ", in memory, its own process at " + endpoint.uri() + ", with "
                + CapabilityProbe.describe(capabilities);
    }

    @Override
    public boolean tablesEndWithIt() {
        return true;
    }

    @Override
    public void close() {
        child.close();
    }
}
