package dev.dynamark.orm.internal.call;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The answer to one page.
 *
 * @param items empty when only counted
 * @param count how many items passed the filter
 * @param scannedCount how many items DynamoDB looked at
 * @param units consumed capacity, if asked for
 * @param lastKey where the next page starts; empty after the last page
 */
public record ItemPage<T>(
        List<T> items, int count, int scannedCount, OptionalDouble units, Map<String, AttributeValue> lastKey) {}
