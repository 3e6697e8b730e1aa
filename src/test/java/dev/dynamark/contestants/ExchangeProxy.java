package dev.dynamark.contestants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.backend.replay.UnsignedRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a contestant and DynamoDB and writes down what really passes, whatever client sent it. It asks for
 * consumed capacity in the contestant's name, after the request was signed: only for servers that check no signature.
 */
final class ExchangeProxy implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TARGET = "X-Amz-Target";

    /** Of one connection, not of the message. */
    private static final Set<String> NOT_PASSED_ON =
            Set.of("connection", "content-length", "date", "expect", "host", "transfer-encoding", "upgrade");

    private final Endpoint behind;
    private final ExchangeLog log;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ExchangeProxy(Endpoint behind, ExchangeLog log, HttpServer server) {
        this.behind = behind;
        this.log = log;
        this.server = server;
    }

    /** A proxy on a free port of this machine. */
    static ExchangeProxy before(Endpoint behind, ExchangeLog log) {
        try {
            InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            ExchangeProxy proxy = new ExchangeProxy(behind, log, HttpServer.create(anyPort, 0));
            proxy.server.createContext("/", proxy::pass);
            proxy.server.setExecutor(proxy.threads);
            proxy.server.start();
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a contestant finds it; region and credentials are those of the server behind it. */
    Endpoint endpoint() {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Endpoint(uri, behind.region(), behind.credentials());
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            ObjectNode request = (ObjectNode) JSON.readTree(exchange.getRequestBody());
            HttpResponse<byte[]> answer = send(exchange, request);
            String target = exchange.getRequestHeaders().getFirst(TARGET);
            JsonNode told = JSON.readTree(answer.body());
            log.add(target.substring(target.indexOf('.') + 1), request, told);
            answer.headers().map().forEach((name, values) -> {
                if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private HttpResponse<byte[]> send(HttpExchange exchange, ObjectNode request) throws IOException {
        ObjectNode asking = request.deepCopy().put(ExchangeLog.CAPACITY_ASKED, "TOTAL");
        HttpRequest.Builder passed = HttpRequest.newBuilder(behind.uri())
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(asking)));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> passed.header(name, value));
            }
        });
        if (!exchange.getRequestHeaders().containsKey(UnsignedRequests.HEADER)) {
            passed.header(UnsignedRequests.HEADER, UnsignedRequests.PLACEHOLDER);
        }
        try {
            return client.send(passed.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
