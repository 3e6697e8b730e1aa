package dev.dynamark.backend;

import static java.util.Objects.requireNonNull;

import dev.dynamark.backend.replay.KeptAnswers;
import dev.dynamark.backend.replay.Tape;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recorded answers of DynamoDB Local in place of a server: what is measured is what a client costs, without sockets.
 *
 * <p>It begins as DynamoDB Local, to be loaded like any other. Each client records its own exchanges on a tape; from
 * {@link #stopRecording()} on the server is gone and only what is on the tapes is answered. Thread-safe.
 */
public final class ReplayBackend implements Backend {

    private static final Duration PATIENT = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 16;

    private final Backend server;
    private final KeptAnswers answers;
    private final List<Tape> tapes = new ArrayList<>();
    private boolean recording = true;

    private ReplayBackend(Backend server, KeptAnswers answers) {
        this.server = server;
        this.answers = answers;
    }

    /**
     * Records from this server, which is closed when recording stops. Answers may take half of this JVM's heap.
     *
     * @param server where the tables are
     */
    public static ReplayBackend of(Backend server) {
        return new ReplayBackend(
                requireNonNull(server, "server"),
                new KeptAnswers(Runtime.getRuntime().maxMemory() / 2));
    }

    /**
     * Starts DynamoDB Local to record from.
     *
     * @param logFolder where {@code dynamodb-local.log} is written; made if it is missing
     * @throws BackendException as {@link LocalBackend#start}
     */
    public static ReplayBackend start(Path logFolder) {
        return of(LocalBackend.start(logFolder));
    }

    /**
     * A tape for one client, to be set with {@link ClientSettings#through}.
     *
     * @throws IllegalStateException if nothing is recorded any more
     */
    public synchronized Tape newTape() {
        if (!recording) {
            throw new IllegalStateException("the server to record from has ended");
        }
        ClientSettings patient = new ClientSettings(HttpClientKind.APACHE5, CONNECTIONS, 0, PATIENT, PATIENT);
        Tape tape = new Tape(HttpClients.builder(patient).build(), answers);
        tapes.add(tape);
        return tape;
    }

    /** Closes the server, which ends one of ours and waits for it; from now on the tapes answer alone. Idempotent. */
    public synchronized void stopRecording() {
        recording = false;
        tapes.forEach(Tape::stopRecording);
        server.close();
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public Tier tier() {
        return Tier.REPLAY;
    }

    /** The server's while it runs; nothing answers there afterwards, but requests are signed for it. */
    @Override
    public Endpoint endpoint() {
        return server.endpoint();
    }

    @Override
    public Set<Capability> capabilities() {
        return server.capabilities();
    }

    /** Empty once nothing is recorded any more. */
    @Override
    public Optional<ProcessHandle> process() {
        return server.process().filter(ProcessHandle::isAlive);
    }

    @Override
    public String description() {
        return "recorded answers, without sockets, of " + server.description();
    }

    @Override
    public boolean tablesEndWithIt() {
        return server.tablesEndWithIt();
    }

    @Override
    public void close() {
        stopRecording();
    }
}
