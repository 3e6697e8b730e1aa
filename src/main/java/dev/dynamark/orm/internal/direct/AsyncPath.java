package dev.dynamark.orm.internal.direct;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/** A request path on an asynchronous HTTP client. */
public final class AsyncPath implements AsyncRequestPath {

    private final PathParts parts;
    private final Answers answers;
    private final SdkAsyncHttpClient client;
    private final Executor completion;
    private final Optional<ExecutorService> ownMade;
    private final Ownership ownership;

    private AsyncPath(PathParts parts, SdkAsyncHttpClient client, Optional<Executor> completion, Ownership ownership) {
        this.parts = parts;
        this.answers = new Answers(parts.clock());
        this.client = client;
        this.ownMade = completion.isPresent() ? Optional.empty() : Optional.of(CompletionThreads.make());
        this.completion = completion.orElseGet(ownMade::orElseThrow);
        this.ownership = ownership;
    }

    /**
     * A path on an HTTP client that its owner closes.
     *
     * @param completion reads answers and completes futures; without one, threads of this path do
     */
    public static AsyncRequestPath on(SdkAsyncHttpClient client, Optional<Executor> completion, PathSettings settings) {
        return new AsyncPath(new PathParts(settings), client, completion, Ownership.GIVEN);
    }

    /**
     * A path on the HTTP client that the SDK would find, which it closes.
     *
     * @param completion reads answers and completes futures; without one, threads of this path do
     */
    public static AsyncRequestPath onDefaultClient(Optional<Executor> completion, PathSettings settings) {
        PathParts parts = new PathParts(settings);
        try {
            return new AsyncPath(parts, DefaultHttpClients.asynchronous(), completion, Ownership.MADE);
        } catch (RuntimeException noClient) {
            parts.close();
            throw noClient;
        }
    }

    @Override
    public <R> CompletableFuture<R> send(String action, byte[] body, int length, AnswerReader<R> reader) {
        Payload payload = new Payload(Arrays.copyOf(body, length), length);
        return new AsyncCall<>(parts, answers, client, completion, parts.operation(action), payload, reader).start();
    }

    @Override
    public void close() {
        parts.close();
        ownMade.ifPresent(ExecutorService::shutdown);
        if (ownership == Ownership.MADE) {
            client.close();
        }
    }
}
