package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All that one contestant did with the script: its steps, until one failed.
 *
 * @param steps in the order of the script
 * @param items how many items the table holds at the end
 */
record Trace(List<Step> steps, int items) {

    /**
     * One operation with one argument.
     *
     * @param operation which of the six
     * @param label tells the steps of an operation apart
     * @param exchanges what was sent
     * @param returned the orders that came back
     * @param stored the item the step was about as it is in the table after it, empty if there is none or no one item
     * @param failure the exception that ended the script here
     */
    record Step(
            String operation,
            String label,
            List<Exchange> exchanges,
            List<Order> returned,
            Map<String, AttributeValue> stored,
            Optional<RuntimeException> failure) {}
}
