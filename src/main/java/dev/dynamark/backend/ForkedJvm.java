package dev.dynamark.backend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * A JVM with the class path and options of this one, whose main class is expected to call
 * {@link InputWatch#endWithInput}: so it ends when this JVM ends, however that happens.
 *
 * <p>Thread-safe; {@link #close()} may be called more than once and from a shutdown hook.
 */
public final class ForkedJvm implements AutoCloseable {

    private final ChildProcess child;

    private ForkedJvm(ChildProcess child) {
        this.child = child;
    }

    /**
     * Starts it.
     *
     * @param name what errors call it
     * @param main its main class
     * @param properties system properties of its own
     * @param log file that everything it prints goes to, replaced if there is one
     * @throws BackendException if it cannot be started
     */
    public static ForkedJvm start(
            String name, Class<?> main, Map<String, String> properties, List<String> arguments, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmOptions.ofThisJvm());
        properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-cp");
        command.add(ForkClassPath.of(main));
        command.add(main.getName());
        command.addAll(arguments);
        return new ForkedJvm(ChildProcess.startSilent(name, command, log));
    }

    /** Completes with the exit code when it ends. */
    public CompletionStage<Integer> ended() {
        return child.ended().minimalCompletionStage();
    }

    /** The process. */
    public ProcessHandle handle() {
        return child.handle();
    }

    /** Asks it to end, ends it by force if it has not ended after six seconds, and waits for that. */
    @Override
    public void close() {
        child.close();
    }
}
