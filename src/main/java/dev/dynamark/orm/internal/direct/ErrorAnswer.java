package dev.dynamark.orm.internal.direct;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Answers other than success, as the exceptions that the SDK makes of them. */
final class ErrorAnswer {

    private static final List<String> REQUEST_ID = List.of("x-amzn-RequestId", "x-amz-request-id");
    private static final String EXTENDED_REQUEST_ID = "x-amz-id-2";

    private ErrorAnswer() {}

    static AwsServiceException exception(
            SdkHttpResponse response, byte[] body, int length, int attempt, Duration clockSkew) {
        ErrorBody error = ErrorBody.of(body, length);
        String code = response.firstMatchingHeader("x-amzn-ErrorType")
                .or(error::code)
                .map(ErrorAnswer::simple)
                .orElse(null);
        String message = error.message().orElse(null);
        AwsServiceException.Builder exception = ErrorTypes.builder(String.valueOf(code), error)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(code)
                        .errorMessage(message)
                        .serviceName("DynamoDb")
                        .sdkHttpResponse(response)
                        .rawResponse(SdkBytes.fromByteArrayUnsafe(Arrays.copyOf(body, length)))
                        .build())
                .clockSkew(clockSkew)
                .message(message)
                .statusCode(response.statusCode())
                .requestId(requestId(response).orElse(null))
                .extendedRequestId(extendedRequestId(response).orElse(null))
                .numAttempts(attempt);
        return exception.build();
    }

    static Optional<String> requestId(SdkHttpResponse response) {
        return response.firstMatchingHeader(REQUEST_ID);
    }

    static Optional<String> extendedRequestId(SdkHttpResponse response) {
        return response.firstMatchingHeader(EXTENDED_REQUEST_ID);
    }

    /** The code of {@code com.amazonaws.dynamodb.v20120810#Code:http://...}. */
    private static String simple(String code) {
        String name = code.substring(code.lastIndexOf('#') + 1);
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    static Optional<String> code(SdkException failure) {
        return failure instanceof AwsServiceException service && service.awsErrorDetails() != null
                ? Optional.ofNullable(service.awsErrorDetails().errorCode())
                : Optional.empty();
    }

    /** How long the service asks to wait: milliseconds in its own header, seconds in HTTP's. */
    static Duration suggestedDelay(SdkException failure) {
        if (failure instanceof AwsServiceException service
                && service.awsErrorDetails() != null
                && service.awsErrorDetails().sdkHttpResponse() != null) {
            SdkHttpResponse response = service.awsErrorDetails().sdkHttpResponse();
            return number(response, "x-amz-retry-after")
                    .map(Duration::ofMillis)
                    .or(() -> number(response, "Retry-After").map(Duration::ofSeconds))
                    .orElse(Duration.ZERO);
        }
        return Duration.ZERO;
    }

    /** Empty if it is no number: HTTP allows a date, which AWS does not send. */
    private static Optional<Long> number(SdkHttpResponse response, String header) {
        return response.firstMatchingHeader(header)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }
}
