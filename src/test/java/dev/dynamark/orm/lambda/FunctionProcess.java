package dev.dynamark.orm.lambda;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A child JVM that runs a handler as Lambda would. It ends with this JVM. */
public final class FunctionProcess implements AutoCloseable {

    private final Process process;
    private final long startedAt;

    private FunctionProcess(Process process, long startedAt) {
        this.process = process;
        this.startedAt = startedAt;
    }

    /**
     * Starts a function; {@link RuntimeApi#awaitFunction} tells when it is ready.
     *
     * @param options more of the JVM, may be empty
     * @param environment beside what every function has
     * @param log where it writes
     */
    public static FunctionProcess start(
            FunctionSize size,
            List<String> options,
            String classPath,
            Class<?> handler,
            RuntimeApi api,
            Map<String, String> environment,
            Path log)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(size.options());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, FunctionMain.class.getName(), handler.getName()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> own = builder.environment();
        own.put("AWS_LAMBDA_RUNTIME_API", api.address());
        own.put("AWS_LAMBDA_FUNCTION_NAME", "orders");
        own.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
        own.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(size.megabytes()));
        own.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/orders");
        own.put("AWS_LAMBDA_LOG_STREAM_NAME", "1");
        own.put("AWS_REGION", "us-east-1");
        own.put("AWS_ACCESS_KEY_ID", "function");
        own.put("AWS_SECRET_ACCESS_KEY", "of-the-test");
        own.putAll(environment);
        long startedAt = System.nanoTime();
        return new FunctionProcess(builder.start(), startedAt);
    }

    /** When it was asked for, by {@link System#nanoTime()}. */
    public long startedAt() {
        return startedAt;
    }

    /** Its exit code, once it has ended by itself. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The function has not ended");
        }
        return process.exitValue();
    }

    /** What happens, too, when this JVM ends. */
    public void closeInput() throws IOException {
        process.getOutputStream().close();
    }

    @Override
    public void close() throws IOException {
        closeInput();
        try {
            if (process.waitFor(5, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        process.onExit().join();
    }
}
