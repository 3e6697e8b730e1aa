package dev.dynamark.measure;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** An HTTP server that gives prepared answers in order, for what DynamoDB Local never says; then empty ones. */
public final class ScriptedDynamo implements AutoCloseable {

    /** What is answered to one request. */
    public record Answer(int status, String body) {}

    /** Ends the connection in place of an answer. */
    public static final Answer DROP_CONNECTION = new Answer(-1, "");

    private final HttpServer server;
    private final Queue<Answer> script = new ConcurrentLinkedQueue<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();

    /** Starts it, on a free port. */
    public ScriptedDynamo() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Answers these next, one for each request. */
    public void answers(Answer... answers) {
        script.addAll(List.of(answers));
    }

    /** A success. */
    public static Answer ok(String body) {
        return new Answer(200, body);
    }

    /** A refusal, with these fields more. */
    public static Answer error(int status, String code, String more) {
        return new Answer(status, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\"" + more + "}");
    }

    /** Where it listens. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The bodies of the requests until now. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Answer answer = script.isEmpty() ? ok("{}") : script.remove();
        if (answer == DROP_CONNECTION) {
            exchange.close();
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
