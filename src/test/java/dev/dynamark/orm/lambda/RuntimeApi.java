package dev.dynamark.orm.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lambda's runtime API on 127.0.0.1, as a function's process meets it: it asks for the next event and posts what came of
 * it. One function at a time.
 */
public final class RuntimeApi implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String INVOCATION = "/2018-06-01/runtime/invocation/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final Map<String, Long> given = new ConcurrentHashMap<>();

    /** An event and how long the function may take for it. */
    private record Event(String id, String json, Duration timeout) {}

    /**
     * What came of an event, of the initialisation or of a restore.
     *
     * @param kind the last part of the path: {@code response} or {@code error}
     * @param nanos between event and outcome; 0 if there was no event
     */
    public record Outcome(String kind, String body, long nanos) {}

    private RuntimeApi(HttpServer server) {
        this.server = server;
    }

    /** Serves on a free port. */
    public static RuntimeApi start() throws IOException {
        // Else the server sends an event in two parts, the second when the function's delayed acknowledgement has come:
        // 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        RuntimeApi api =
                new RuntimeApi(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
        api.server.setExecutor(api.threads);
        api.server.createContext("/", api::answer);
        api.server.start();
        return api;
    }

    /** The value of {@code AWS_LAMBDA_RUNTIME_API}. */
    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Waits until a function has started and asks for its first event; the time by {@link System#nanoTime()}. */
    public long awaitFunction() throws InterruptedException {
        Long at = asked.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (at == null) {
            throw new IllegalStateException("No function asked for an event: " + outcomes);
        }
        return at;
    }

    /** Has the function that is waiting handle an event. */
    public Outcome invoke(String json, Duration timeout) throws InterruptedException {
        events.add(new Event("event-" + System.nanoTime(), json, timeout));
        Outcome outcome = outcome();
        awaitFunction();
        return outcome;
    }

    /** The next outcome, such as that of an initialisation which failed. */
    public Outcome outcome() throws InterruptedException {
        Outcome outcome = outcomes.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (outcome == null) {
            throw new IllegalStateException("The function did not answer");
        }
        return outcome;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.equals(INVOCATION + "next")) {
            asked.add(System.nanoTime());
            next(exchange);
        } else if (path.startsWith(INVOCATION)) {
            String[] parts = path.substring(INVOCATION.length()).split("/");
            outcomes.add(new Outcome(parts[1], body, System.nanoTime() - given.get(parts[0])));
            send(exchange, 202, "{}");
        } else {
            // Of the initialisation: restore/next waits for a snapshot that is never taken here, its error does not.
            if (path.endsWith("/error")) {
                outcomes.add(new Outcome("init " + path.substring(path.lastIndexOf('/') + 1), body, 0));
            }
            send(exchange, path.endsWith("/error") ? 202 : 200, "{}");
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        Event event;
        try {
            event = events.take();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            exchange.close();
            return;
        }
        long deadline = System.currentTimeMillis() + event.timeout().toMillis();
        exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", event.id());
        exchange.getResponseHeaders().add("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
        exchange.getResponseHeaders()
                .add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:123456789012:function:orders");
        given.put(event.id(), System.nanoTime());
        send(exchange, 200, event.json());
    }

    private static void send(HttpExchange exchange, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
