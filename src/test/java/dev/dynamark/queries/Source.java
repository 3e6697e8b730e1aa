package dev.dynamark.queries;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.Status;

/** Which orders DynamoDB looks at. */
public sealed interface Source {

    /** Whether an order lies there. */
    boolean holds(Order order);

    /** The partition of a customer, in the order of time and id. */
    record OfCustomer(String customerId) implements Source {
        @Override
        public boolean holds(Order order) {
            return order.customerId().equals(customerId);
        }
    }

    /** A partition of the index {@code byStatus}, in the order of time. */
    record OfStatus(Status status) implements Source {
        @Override
        public boolean holds(Order order) {
            return order.status() == status;
        }
    }

    /**
     * The whole table, in no order.
     *
     * @param segments read side by side; 1 for one after the other
     */
    record Everything(int segments) implements Source {
        @Override
        public boolean holds(Order order) {
            return true;
        }
    }
}
