package dev.dynamark.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The endpoint behind the proxy. */
final class Upstream {

    /** Belong to one connection, not to the message. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "transfer-encoding", "expect", "keep-alive", "upgrade");

    private final URI endpoint;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Upstream(URI endpoint) {
        this.endpoint = endpoint;
    }

    Response send(Request request) throws IOException, InterruptedException {
        HttpRequest.Builder forwarded = HttpRequest.newBuilder(endpoint.resolve(request.path()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.body()));
        ofTheMessage(request.headers()).forEach(forwarded::header);
        HttpResponse<byte[]> answer = client.send(forwarded.build(), HttpResponse.BodyHandlers.ofByteArray());
        Map<String, String> headers = answer.headers().map().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(",", header.getValue())));
        return new Response(answer.statusCode(), ofTheMessage(headers), answer.body());
    }

    private static Map<String, String> ofTheMessage(Map<String, String> headers) {
        Map<String, String> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        kept.putAll(headers);
        kept.keySet().removeIf(name -> OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT)));
        return kept;
    }
}
