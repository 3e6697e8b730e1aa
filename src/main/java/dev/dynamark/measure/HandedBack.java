package dev.dynamark.measure;

import java.util.Collection;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;

/** Counts what an answer hands back undone. Stateless. */
final class HandedBack {

    private HandedBack() {}

    static void count(SdkResponse answer, RequestTally tally) {
        if (answer instanceof BatchWriteItemResponse written && written.hasUnprocessedItems()) {
            add(
                    "UnprocessedItems",
                    written.unprocessedItems().values().stream()
                            .mapToLong(Collection::size)
                            .sum(),
                    tally);
        } else if (answer instanceof BatchGetItemResponse read && read.hasUnprocessedKeys()) {
            add(
                    "UnprocessedKeys",
                    read.unprocessedKeys().values().stream()
                            .mapToLong(keys -> keys.keys().size())
                            .sum(),
                    tally);
        }
    }

    private static void add(String word, long count, RequestTally tally) {
        if (count > 0) {
            tally.refused(word, count);
        }
    }
}
