package dev.dynamark.measure;

import java.io.IOException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** Counts HTTP requests of the burst that the calling thread works for: each is an attempt. */
final class CountedHttpClient implements SdkHttpClient {

    private final SdkHttpClient client;
    private final BurstContext bursts;

    CountedHttpClient(SdkHttpClient client, BurstContext bursts) {
        this.client = client;
        this.bursts = bursts;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        Burst burst = bursts.boundOrNull();
        ExecutableHttpRequest prepared = client.prepareRequest(request);
        return burst == null ? prepared : new Counted(prepared, burst.pendingTally());
    }

    @Override
    public String clientName() {
        return client.clientName();
    }

    @Override
    public void close() {
        client.close();
    }

    private static final class Counted implements ExecutableHttpRequest {

        private final ExecutableHttpRequest request;
        private final RequestTally tally;

        Counted(ExecutableHttpRequest request, RequestTally tally) {
            this.request = request;
            this.tally = tally;
        }

        @Override
        public HttpExecuteResponse call() throws IOException {
            tally.attempt();
            HttpExecuteResponse response = request.call();
            if (response.httpResponse().isSuccessful()
                    || response.responseBody().isEmpty()) {
                return response;
            }
            return HttpExecuteResponse.builder()
                    .response(response.httpResponse())
                    .responseBody(AbortableInputStream.create(
                            ErrorAnswer.read(response.responseBody().get(), tally)))
                    .build();
        }

        @Override
        public void abort() {
            request.abort();
        }
    }
}
