package dev.dynamark.orm.read;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Answers queries, by their number, as a test says. */
final class ScriptedClient implements DynamoDbAsyncClient {

    private final IntFunction<CompletableFuture<QueryResponse>> answers;
    private final AtomicInteger requests = new AtomicInteger();

    ScriptedClient(IntFunction<CompletableFuture<QueryResponse>> answers) {
        this.answers = answers;
    }

    /** Has every answer at once. */
    static ScriptedClient of(List<QueryResponse> pages) {
        return new ScriptedClient(request -> CompletableFuture.completedFuture(pages.get(request)));
    }

    int requests() {
        return requests.get();
    }

    @Override
    public CompletableFuture<QueryResponse> query(QueryRequest request) {
        return answers.apply(requests.getAndIncrement());
    }

    /** The same for blocking tables. */
    DynamoDbClient blocking() {
        return new Blocking(this);
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // Holds nothing.
    }

    private record Blocking(ScriptedClient script) implements DynamoDbClient {

        @Override
        public QueryResponse query(QueryRequest request) {
            return Futures.get(script.query(request));
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
