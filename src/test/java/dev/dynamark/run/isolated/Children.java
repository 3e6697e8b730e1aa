package dev.dynamark.run.isolated;

import dev.dynamark.backend.BackendException;
import dev.dynamark.backend.ForkedJvm;
import dev.dynamark.run.console.TimeText;
import io.gatling.app.Gatling;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** The child processes of an isolated run, one at a time. Thread-safe. */
final class Children implements AutoCloseable {

    private final Duration deadline;
    private ForkedJvm current;
    private boolean closed;

    /**
     * @param deadline how long one may take
     */
    Children(Duration deadline) {
        this.deadline = deadline;
    }

    /**
     * Starts a child and returns at once.
     *
     * @param simulation class name of what it runs
     * @param properties its settings as system properties
     * @return completes when it has ended, however it did
     */
    CompletionStage<ChildEnd> run(String simulation, HandOver handOver, Map<String, String> properties) {
        ChildFiles files = new ChildFiles(handOver.part());
        return CompletableFuture.supplyAsync(
                        () -> start(simulation, handOver, properties, files), Children::onThreadOfItsOwn)
                .thenCompose(jvm -> jvm.ended()
                        .toCompletableFuture()
                        .orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
                        .handleAsync(
                                (code, late) -> late == null ? ended(code, files) : hung(jvm, files),
                                Children::onThreadOfItsOwn))
                .exceptionally(Children::unstarted);
    }

    private synchronized ForkedJvm start(
            String simulation, HandOver handOver, Map<String, String> settings, ChildFiles files) {
        if (closed) {
            throw new IllegalStateException("the run is being ended");
        }
        files.create();
        handOver.write(files.handOver());
        Map<String, String> properties = new LinkedHashMap<>(settings);
        properties.put(HandOver.PROPERTY, files.handOver().toString());
        current = ForkedJvm.start(
                "Child " + handOver.process(),
                ChildMain.class,
                properties,
                List.of(
                        Gatling.class.getName(),
                        "-s",
                        simulation,
                        "-nr",
                        "-rf",
                        files.gatling().toString()),
                files.log());
        return current;
    }

    private static ChildEnd ended(int exitCode, ChildFiles files) {
        ChildEnd end = ChildEnd.of(exitCode, files.part(), files.log());
        files.tidyUp();
        return end;
    }

    private ChildEnd hung(ForkedJvm jvm, ChildFiles files) {
        jvm.close();
        files.tidyUp();
        return ChildEnd.failed("its process did not end within " + TimeText.of(deadline) + " and was ended; its log is "
                + files.log());
    }

    private static ChildEnd unstarted(Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapper && wrapper.getCause() != null
                ? wrapper.getCause()
                : failure;
        if (cause instanceof BackendException
                || cause instanceof UncheckedIOException
                || cause instanceof IllegalStateException) {
            return ChildEnd.failed(cause.getMessage());
        }
        throw new CompletionException(cause);
    }

    /** Children end rarely; waiting for one that hangs must hold nobody else up. */
    private static void onThreadOfItsOwn(Runnable task) {
        Thread thread = new Thread(task, "isolated-child");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the child under way and starts no further one. */
    @Override
    public void close() {
        ForkedJvm last;
        synchronized (this) {
            closed = true;
            last = current;
        }
        if (last != null) {
            last.close();
        }
    }
}
