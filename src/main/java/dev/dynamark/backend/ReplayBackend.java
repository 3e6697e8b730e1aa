package dev.dynamark.backend;

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

    private ReplayBackend(Backend server, KeptAnswers answers) {
        this.server = server;
        this.answers = answers;
    }

    /**
     * Starts DynamoDB Local to record from. Answers may take half of this JVM's heap.
     *
     * @param logFolder where {@code dynamodb-local.log} is written; made if it is missing
     * @throws BackendException as {@link LocalBackend#start}
     */
    public static ReplayBackend start(Path logFolder) {
        return new ReplayBackend(
                LocalBackend.start(logFolder),
                new KeptAnswers(Runtime.getRuntime().maxMemory() / 2));
    }

    /**
     * A tape for one client, to be set with {@link ClientSettings#through}.
     *
     * @throws IllegalStateException if nothing is recorded any more
     */
    public synchronized Tape newTape() {
        if (!isRecording()) {
            throw new IllegalStateException("the server to record from has ended");
        }
        ClientSettings recording = new ClientSettings(HttpClientKind.APACHE5, CONNECTIONS, 0, PATIENT, PATIENT);
        Tape tape = new Tape(HttpClients.builder(recording).build(), answers);
        tapes.add(tape);
        return tape;
    }

    /** Ends the server and waits until it has ended; from now on the tapes answer alone. Idempotent. */
    public synchronized void stopRecording() {
        tapes.forEach(Tape::stopRecording);
        server.close();
    }

    private boolean isRecording() {
        return server.process().filter(ProcessHandle::isAlive).isPresent();
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
    public void close() {
        stopRecording();
    }
}
