package dev.dynamark.measure;

import java.io.IOException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** Counts HTTP requests of the burst that the calling thread works for: each is an attempt, and may be a repeated one. */
final class CountedHttpClient implements SdkHttpClient {

    private static final String ATTEMPT = "amz-sdk-request";
    private static final String FIRST = "attempt=1;";

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
        return burst == null ? prepared : new Counted(prepared, request, burst.pendingTally());
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
        private final HttpExecuteRequest asked;
        private final RequestTally tally;

        Counted(ExecutableHttpRequest request, HttpExecuteRequest asked, RequestTally tally) {
            this.request = request;
            this.asked = asked;
            this.tally = tally;
        }

        @Override
        public HttpExecuteResponse call() throws IOException {
            tally.attempt();
            if (tally.hasFailedAttempt() && isRepeated()) {
                tally.repeated();
            }
            HttpExecuteResponse response = answer();
            if (response.httpResponse().isSuccessful()) {
                return response;
            }
            tally.attemptFailed();
            if (response.responseBody().isEmpty()) {
                return response;
            }
            return HttpExecuteResponse.builder()
                    .response(response.httpResponse())
                    .responseBody(AbortableInputStream.create(
                            ErrorAnswer.read(response.responseBody().get(), tally)))
                    .build();
        }

        private HttpExecuteResponse answer() throws IOException {
            try {
                return request.call();
            } catch (IOException broken) {
                tally.attemptFailed();
                throw broken;
            }
        }

        /** Which attempt of a call a request is, clients tell the service. */
        private boolean isRepeated() {
            return asked.httpRequest()
                    .firstMatchingHeader(ATTEMPT)
                    .filter(attempt -> !attempt.startsWith(FIRST))
                    .isPresent();
        }

        @Override
        public void abort() {
            request.abort();
        }
    }
}
