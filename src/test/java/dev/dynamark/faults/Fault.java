package dev.dynamark.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;

/** What happens to one request. */
public sealed interface Fault {

    /** The request goes through unchanged. */
    static Fault pass() {
        return new Passed();
    }

    /** The table's provisioned reads are used up, with the reason that DynamoDB gives. */
    static Fault throttle() {
        return new Answered(
                400,
                error("ProvisionedThroughputExceededException", "The level of configured throughput was exceeded")
                        .replace(
                                "}",
                                ",\"ThrottlingReasons\":[{\"reason\":\"TableReadProvisionedThroughputExceeded\","
                                        + "\"resource\":\"arn:aws:dynamodb:us-east-1:000000000000:table/orders\"}]}"));
    }

    /** The condition of a write does not hold. */
    static Fault conditional() {
        return new Answered(400, error("ConditionalCheckFailedException", "The conditional request failed"));
    }

    /** The service fails inside: status 500. */
    static Fault serverError() {
        return new Answered(500, error("InternalServerError", "Internal server error"));
    }

    /** An error of the service's that has a code. */
    static Fault error(int status, String code) {
        return new Answered(status, error(code, "Because."));
    }

    /** An answer of any kind, without checksum; the request does not reach the endpoint. */
    static Fault answer(int status, String body) {
        return new Answered(status, body);
    }

    /** The connection is reset before anything is answered; the request does not reach the endpoint. */
    static Fault reset() {
        return new Reset();
    }

    /** The request reaches the endpoint, and the connection is reset in place of the answer. */
    static Fault resetAfterSending() {
        return new Lost();
    }

    /** Half of the endpoint's answer, and the connection ends. */
    static Fault truncated() {
        return new Truncated();
    }

    /** The endpoint's answer with a checksum that is not its. */
    static Fault wrongChecksum() {
        return new Miscounted();
    }

    /** No answer; the request does not reach the endpoint. */
    static Fault silence() {
        return silence(() -> {});
    }

    /** No answer; runs what is given when the client closes the connection. */
    static Fault silence(Runnable hungUp) {
        return new Silent(hungUp);
    }

    /** The service's clock shows a later time than here, and signatures more than five minutes off are refused. */
    static Fault clockAhead(Duration ahead, String refusal) {
        return new ClockAhead(ahead, refusal);
    }

    /** The answer comes this much later: longer than the client waits, and it is a time-out. */
    static Fault delay(Duration duration) {
        return new Delayed(duration);
    }

    /** The endpoint's answer with another body; its checksum is right for that body. */
    static Fault changedBody(UnaryOperator<String> change) {
        return new Changed(change);
    }

    /** The answer of {@code GetItem} holds this item, in DynamoDB's JSON, instead of the stored one. */
    static Fault wrongItem(String item) {
        return changedBody(body -> "{\"Item\":" + item + "}");
    }

    /** In DynamoDB's words. */
    private static String error(String type, String message) {
        return "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"" + message + "\"}";
    }

    /** See {@link #pass()}. */
    record Passed() implements Fault {}

    /** See {@link #answer(int, String)}. */
    record Answered(int status, String body) implements Fault {}

    /** See {@link #reset()}. */
    record Reset() implements Fault {}

    /** See {@link #delay(Duration)}. */
    record Delayed(Duration duration) implements Fault {}

    /** See {@link #changedBody(UnaryOperator)}. */
    record Changed(UnaryOperator<String> change) implements Fault {}

    /** See {@link #resetAfterSending()}. */
    record Lost() implements Fault {}

    /** See {@link #truncated()}. */
    record Truncated() implements Fault {}

    /** See {@link #wrongChecksum()}. */
    record Miscounted() implements Fault {}

    /** See {@link #silence(Runnable)}. */
    record Silent(Runnable hungUp) implements Fault {}

    /** See {@link #clockAhead(Duration, String)}. */
    record ClockAhead(Duration ahead, String refusal) implements Fault {

        private static final DateTimeFormatter SIGNED =
                DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

        boolean accepts(Request request) {
            Instant signed = SIGNED.parse(request.headers().get("X-Amz-Date"), Instant::from);
            return Duration.between(signed, now()).abs().compareTo(Duration.ofMinutes(5)) < 0;
        }

        private Instant now() {
            return Instant.now().plus(ahead);
        }

        Response refuse() {
            return Response.of(400, error(refusal, "The signature is of another time."))
                    .with("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now().atOffset(ZoneOffset.UTC)));
        }
    }
}
