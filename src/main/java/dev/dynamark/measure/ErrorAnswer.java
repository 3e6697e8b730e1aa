package dev.dynamark.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * Looks into the body of a refused attempt for the reasons of throttling, which the SDK tells only of the last
 * attempt. The SDK reads the same bytes as before.
 */
final class ErrorAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONFLICT = "TransactionConflict";

    private ErrorAnswer() {}

    static InputStream read(InputStream body, RequestTally tally) {
        try {
            byte[] bytes = body.readAllBytes();
            count(bytes, tally);
            return new ByteArrayInputStream(bytes);
        } catch (IOException broken) {
            return new BrokenStream(broken);
        }
    }

    static Publisher<ByteBuffer> read(Publisher<ByteBuffer> body, RequestTally tally) {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        return SdkPublisher.adapt(body)
                .map(part -> {
                    ByteBuffer copy = part.asReadOnlyBuffer();
                    while (copy.hasRemaining()) {
                        seen.write(copy.get());
                    }
                    return part;
                })
                .doAfterOnComplete(() -> count(seen.toByteArray(), tally));
    }

    private static void count(byte[] body, RequestTally tally) {
        try {
            JsonNode answer = JSON.readTree(body);
            if (answer != null) {
                throttleReasons(answer).forEach(tally::throttled);
                if (texts(answer, "CancellationReasons", "Code").anyMatch(CONFLICT::equals)) {
                    tally.refused(CONFLICT, 1);
                }
            }
        } catch (JsonProcessingException notJson) {
            // Told by nobody: then it is no refusal of DynamoDB's.
        } catch (IOException impossible) {
            throw new AssertionError("Reading an array cannot fail", impossible);
        }
    }

    /** Empty when the answer is about something else; the error code where DynamoDB gives no finer reason. */
    private static List<String> throttleReasons(JsonNode answer) {
        String type = answer.path("__type").asText();
        String code = type.substring(type.lastIndexOf('#') + 1);
        List<String> cancelled = texts(answer, "CancellationReasons", "Code")
                .filter(ThrottleCodes::contains)
                .toList();
        if (!ThrottleCodes.contains(code) && cancelled.isEmpty()) {
            return List.of();
        }
        List<String> reasons = Stream.concat(
                        texts(answer, "ThrottlingReasons", "reason"), texts(answer, "throttlingReasons", "reason"))
                .toList();
        if (!reasons.isEmpty()) {
            return reasons;
        }
        return cancelled.isEmpty() ? List.of(code) : cancelled;
    }

    private static Stream<String> texts(JsonNode answer, String list, String field) {
        return StreamSupport.stream(answer.path(list).spliterator(), false)
                .map(element -> element.path(field).asText())
                .filter(text -> !text.isEmpty());
    }

    /** Fails where the answer's body failed, so that the SDK sees what happened and may retry. */
    private static final class BrokenStream extends InputStream {

        private final IOException cause;

        private BrokenStream(IOException cause) {
            this.cause = cause;
        }

        @Override
        public int read() throws IOException {
            throw cause;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw cause;
        }
    }
}
