package dev.dynamark.measure;

import java.util.Set;

/** The error codes and cancellation reasons by which DynamoDB says that too many requests came. */
final class ThrottleCodes {

    private static final Set<String> CODES = Set.of(
            "ProvisionedThroughputExceededException",
            "ProvisionedThroughputExceeded",
            "Throttling",
            "ThrottlingException",
            "ThrottlingError",
            "ThrottledException",
            "RequestThrottledException",
            "RequestThrottled",
            "RequestLimitExceeded",
            "TooManyRequestsException");

    private ThrottleCodes() {}

    static boolean contains(String code) {
        return CODES.contains(code);
    }
}
