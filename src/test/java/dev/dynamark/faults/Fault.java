package dev.dynamark.faults;

import java.time.Duration;
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

    /** The connection is reset before anything is answered; the request does not reach the endpoint. */
    static Fault reset() {
        return new Reset();
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

    private static String error(String type, String message) {
        return "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"" + message + "\"}";
    }

    /** See {@link #pass()}. */
    record Passed() implements Fault {}

    /** See {@link #throttle()}, {@link #conditional()} and {@link #serverError()}. */
    record Answered(int status, String body) implements Fault {}

    /** See {@link #reset()}. */
    record Reset() implements Fault {}

    /** See {@link #delay(Duration)}. */
    record Delayed(Duration duration) implements Fault {}

    /** See {@link #changedBody(UnaryOperator)}. */
    record Changed(UnaryOperator<String> change) implements Fault {}
}
