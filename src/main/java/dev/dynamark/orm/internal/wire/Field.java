package dev.dynamark.orm.internal.wire;

/** The members of DynamoDB's requests, ready to be copied: a comma, the name and a colon. */
@SuppressWarnings("ImmutableEnumChecker") // The array never leaves this package.
enum Field {
    KEY("Key"),
    ITEM("Item"),
    CONDITION_EXPRESSION("ConditionExpression"),
    CONSISTENT_READ("ConsistentRead"),
    EXCLUSIVE_START_KEY("ExclusiveStartKey"),
    EXPRESSION_ATTRIBUTE_NAMES("ExpressionAttributeNames"),
    EXPRESSION_ATTRIBUTE_VALUES("ExpressionAttributeValues"),
    FILTER_EXPRESSION("FilterExpression"),
    INDEX_NAME("IndexName"),
    KEY_CONDITION_EXPRESSION("KeyConditionExpression"),
    LIMIT("Limit"),
    PROJECTION_EXPRESSION("ProjectionExpression"),
    RETURN_CONSUMED_CAPACITY("ReturnConsumedCapacity"),
    RETURN_VALUES("ReturnValues"),
    RETURN_VALUES_ON_CONDITION_CHECK_FAILURE("ReturnValuesOnConditionCheckFailure"),
    SCAN_INDEX_FORWARD("ScanIndexForward"),
    SEGMENT("Segment"),
    SELECT("Select"),
    TOTAL_SEGMENTS("TotalSegments"),
    UPDATE_EXPRESSION("UpdateExpression");

    private final byte[] json;

    Field(String name) {
        json = WireWriter.ascii(",\"" + name + "\":");
    }

    byte[] json() {
        return json;
    }
}
