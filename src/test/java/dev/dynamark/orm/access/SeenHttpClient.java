package dev.dynamark.orm.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/** Notes each request that another client sends. */
final class SeenHttpClient implements SdkHttpClient {

    private final SdkHttpClient client;
    private final SentRequests sent;

    SeenHttpClient(SdkHttpClient client, SentRequests sent) {
        this.client = client;
        this.sent = sent;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        SentRequest seen = new SentRequest(request.httpRequest());
        request.contentStreamProvider().ifPresent(content -> seen.add(bytes(content)));
        sent.add(seen);
        return client.prepareRequest(request);
    }

    private static byte[] bytes(ContentStreamProvider content) {
        try (InputStream stream = content.newStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String clientName() {
        return client.clientName();
    }

    @Override
    public void close() {
        client.close();
    }
}
