package dev.dynamark.queries;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether an answer is the one that a question has: the same orders, each once, in their order where there is one, and
 * some of them compared attribute by attribute. Thread-safe.
 */
public record AnswerCheck(QueryOrders orders) {

    private static final int WHOLLY_COMPARED = 10;

    /**
     * Compares.
     *
     * @param found none where a count was asked for
     * @param count how many the contestant says there are
     */
    public boolean isAnswer(Question question, List<Order> found, long count) {
        if (count != question.size()) {
            return false;
        }
        if (question.shape().reading() == Reading.COUNT) {
            return found.isEmpty();
        }
        return found.size() == question.size()
                && (question.shape().isOrdered() ? inOrder(question, found) : each(question, found));
    }

    private boolean inOrder(Question question, List<Order> found) {
        int step = step(found.size());
        for (int i = 0; i < found.size(); i++) {
            Place place = question.places().get(i);
            Order order = found.get(i);
            if (!order.key().equals(place.key()) || (i % step == 0 && !isWhole(place.index(), order))) {
                return false;
            }
        }
        return true;
    }

    /** There are as many as there should be, so each is there once if none comes twice. */
    private boolean each(Question question, List<Order> found) {
        Map<OrderKey, Integer> left = new HashMap<>();
        question.places().forEach(place -> left.put(place.key(), place.index()));
        int step = step(found.size());
        for (int i = 0; i < found.size(); i++) {
            Integer index = left.remove(found.get(i).key());
            if (index == null || (i % step == 0 && !isWhole(index, found.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static int step(int size) {
        return Math.max(1, size / WHOLLY_COMPARED);
    }

    private boolean isWhole(int index, Order found) {
        return orders.order(index).equals(found);
    }
}
