package dev.dynamark.orm.internal.direct;

import dev.dynamark.orm.internal.call.Limits;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.http.SdkHttpClient;

/** A request path on a blocking HTTP client. */
public final class BlockingPath implements RequestPath {

    private final PathParts parts;
    private final Answers answers;
    private final SdkHttpClient client;
    private final Ownership ownership;
    private final Optional<Supplier<Duration>> limit;

    private BlockingPath(
            PathParts parts, SdkHttpClient client, Ownership ownership, Optional<Supplier<Duration>> limit) {
        this.parts = parts;
        this.answers = new Answers(parts.clock());
        this.client = client;
        this.ownership = ownership;
        this.limit = limit;
    }

    /** A path on an HTTP client that its owner closes. */
    public static RequestPath on(SdkHttpClient client, PathSettings settings) {
        return new BlockingPath(new PathParts(settings), client, Ownership.GIVEN, Optional.empty());
    }

    /** A path on the HTTP client that the SDK would find, which it closes. */
    public static RequestPath onDefaultClient(PathSettings settings) {
        PathParts parts = new PathParts(settings);
        try {
            return new BlockingPath(parts, DefaultHttpClients.blocking(), Ownership.MADE, Optional.empty());
        } catch (RuntimeException noClient) {
            parts.close();
            throw noClient;
        }
    }

    @Override
    public RequestPath within(Supplier<Duration> shorter) {
        return new BlockingPath(parts, client, ownership, Limits.both(limit, shorter));
    }

    @Override
    public <R> R send(String action, byte[] body, int length, AnswerReader<R> reader) {
        PathParts.TimeLimits limits = limit.isEmpty()
                ? parts.limits()
                : parts.limits().within(limit.get().get());
        return new BlockingCall<>(
                        parts, limits, answers, client, parts.operation(action), new Payload(body, length), reader)
                .run();
    }

    @Override
    public void close() {
        parts.close();
        if (ownership == Ownership.MADE) {
            client.close();
        }
    }
}
