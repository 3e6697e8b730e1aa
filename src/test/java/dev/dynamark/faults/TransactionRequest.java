package dev.dynamark.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** A transaction on its way to the server, whose answer is counted and stays as it is. */
final class TransactionRequest implements ExecutableHttpRequest {

    private final ExecutableHttpRequest sent;
    private final Refusing refusing;

    TransactionRequest(ExecutableHttpRequest sent, Refusing refusing) {
        this.sent = sent;
        this.refusing = refusing;
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
        HttpExecuteResponse response = sent.call();
        if (response.httpResponse().isSuccessful()) {
            refusing.transactionDone();
            return response;
        }
        if (response.httpResponse().statusCode() != 400
                || response.responseBody().isEmpty()) {
            return response;
        }
        byte[] body;
        try (InputStream stream = response.responseBody().get()) {
            body = stream.readAllBytes();
        }
        refusing.transactionCancelled(reasons(body));
        return BatchRequest.answer(response.httpResponse(), body);
    }

    /** None if it was refused for another reason than its items. */
    private static Set<String> reasons(byte[] body) throws IOException {
        Set<String> reasons = new HashSet<>();
        for (JsonNode reason : Refusing.JSON.readTree(body).path("CancellationReasons")) {
            reasons.add(reason.path("Code").asText());
        }
        return reasons;
    }

    @Override
    public void abort() {
        sent.abort();
    }
}
