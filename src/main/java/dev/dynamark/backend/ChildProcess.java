package dev.dynamark.backend;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A child process that says one line when it is ready and ends when its standard input closes.
 *
 * <p>Thread-safe; {@link #close()} may be called more than once and from a shutdown hook.
 */
final class ChildProcess implements AutoCloseable {

    private static final Duration TO_END = Duration.ofSeconds(6);
    private static final int LAST_LINES = 20;

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** @throws BackendException if the process cannot be started */
    static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().putAll(environment);
        return start(name, builder, log);
    }

    /**
     * Starts a process all of whose output goes to the log.
     *
     * @throws BackendException if the process cannot be started
     */
    static ChildProcess startSilent(String name, List<String> command, Path log) {
        return start(name, new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()), log);
    }

    private static ChildProcess start(String name, ProcessBuilder builder, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new ChildProcess(name, builder.start(), log);
        } catch (IOException unstarted) {
            throw new BackendException(
                    name + " cannot be started: " + builder.command().get(0) + ", log " + log + ": "
                            + unstarted.getMessage(),
                    unstarted);
        }
    }

    /**
     * Waits for the line that begins with a prefix and returns its rest.
     *
     * @throws BackendException if the process ends or stays silent until the deadline; it is ended then
     */
    String awaitLine(String prefix, Duration deadline) {
        CompletableFuture<String> line = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(prefix, line), name + " reader");
        reader.setDaemon(true);
        reader.start();
        try {
            return line.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException silent) {
            close();
            throw failed("it did not say that it is ready within " + deadline.toMillis() + " ms", silent);
        } catch (ExecutionException ended) {
            close();
            throw failed("its process ended with exit code " + process.exitValue() + " before it was ready", ended);
        } catch (InterruptedException interrupted) {
            close();
            Thread.currentThread().interrupt();
            throw failed("waiting for it was interrupted", interrupted);
        }
    }

    /** Completes with the exit code when the process ends. */
    CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (IOException alreadyGone) {
            // The pipe of a process that has ended: nothing left to ask it.
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        process.onExit().join();
    }

    private void read(String prefix, CompletableFuture<String> found) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.startsWith(prefix)) {
                line = lines.readLine();
            }
            if (line == null) {
                found.completeExceptionally(new IOException("end of output"));
            } else {
                found.complete(line.substring(prefix.length()));
            }
        } catch (IOException broken) {
            found.completeExceptionally(broken);
        }
    }

    private BackendException failed(String reason, Exception cause) {
        return new BackendException(
                name + " did not start: " + reason + ". Its log is " + log + ", the last lines:" + lastLines(), cause);
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return last.isEmpty() ? " (empty)" : "\n  " + String.join("\n  ", last);
        } catch (IOException unreadable) {
            return " (unreadable: " + unreadable.getMessage() + ")";
        }
    }
}
