package dev.dynamark.measure;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Finds the throwable among the causes that tells what really happened, and its category. */
final class FailureClassifier {

    private static final int DEEPEST_CAUSE = 32;
    private static final String CONFLICT = "TransactionConflict";
    private static final String CONDITION_FAILED = "ConditionalCheckFailed";

    private FailureClassifier() {}

    static Failure classify(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        return answered(causes)
                .or(() -> first(causes, FailureClassifier::isTimeout, FailureCategory.TIMEOUT))
                .or(() -> first(causes, FailureClassifier::isNetwork, FailureCategory.NETWORK))
                .orElseGet(() -> failure(FailureCategory.CLIENT, unwrapped(causes)));
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable t = thrown; t != null && causes.size() < DEEPEST_CAUSE; t = t.getCause()) {
            causes.add(t);
        }
        return causes;
    }

    private static Optional<Failure> answered(List<Throwable> causes) {
        return causes.stream()
                .filter(SdkServiceException.class::isInstance)
                .map(SdkServiceException.class::cast)
                .findFirst()
                .map(FailureClassifier::serviceFailure);
    }

    private static Failure serviceFailure(SdkServiceException answer) {
        String code = errorCode(answer);
        FailureCategory category = category(answer, code);
        String type = isConflict(answer) ? CONFLICT : code;
        return new Failure(category, type, category.label() + ": " + type + ", HTTP status " + answer.statusCode());
    }

    /** Cancelled by nothing but another write at the same time. */
    private static boolean isConflict(SdkServiceException answer) {
        return answer instanceof TransactionCanceledException cancelled
                && cancelled.cancellationReasons().stream().anyMatch(reason -> CONFLICT.equals(reason.code()))
                && cancelled.cancellationReasons().stream().noneMatch(reason -> CONDITION_FAILED.equals(reason.code()));
    }

    private static String errorCode(SdkServiceException answer) {
        if (answer instanceof AwsServiceException aws
                && aws.awsErrorDetails() != null
                && aws.awsErrorDetails().errorCode() != null) {
            return aws.awsErrorDetails().errorCode();
        }
        return answer.getClass().getSimpleName();
    }

    private static FailureCategory category(SdkServiceException answer, String code) {
        if (answer instanceof TransactionCanceledException cancelled && cancelled.hasCancellationReasons()) {
            return transactionCategory(cancelled);
        }
        if (code.startsWith(CONDITION_FAILED)) {
            return FailureCategory.CONDITIONAL;
        }
        if (ThrottleCodes.contains(code) || answer.isThrottlingException()) {
            return FailureCategory.THROTTLED;
        }
        return answer.statusCode() >= 500 ? FailureCategory.SERVER : FailureCategory.CLIENT;
    }

    private static FailureCategory transactionCategory(TransactionCanceledException cancelled) {
        Set<String> codes = cancelled.cancellationReasons().stream()
                .map(CancellationReason::code)
                .filter(code -> code != null)
                .collect(Collectors.toSet());
        if (codes.contains(CONDITION_FAILED)) {
            return FailureCategory.CONDITIONAL;
        }
        return codes.stream().anyMatch(ThrottleCodes::contains) ? FailureCategory.THROTTLED : FailureCategory.CLIENT;
    }

    private static boolean isTimeout(Throwable t) {
        return t instanceof ApiCallTimeoutException
                || t instanceof ApiCallAttemptTimeoutException
                || t instanceof SocketTimeoutException
                || t instanceof HttpTimeoutException
                || t instanceof TimeoutException;
    }

    private static boolean isNetwork(Throwable t) {
        // Jackson's parse errors are IOExceptions although nothing was wrong with the connection.
        return t instanceof IOException && !t.getClass().getName().contains(".jackson.");
    }

    private static Optional<Failure> first(
            List<Throwable> causes, Predicate<Throwable> test, FailureCategory category) {
        return causes.stream().filter(test).findFirst().map(t -> failure(category, t));
    }

    private static Throwable unwrapped(List<Throwable> causes) {
        return causes.stream()
                .filter(t -> !(t instanceof CompletionException || t instanceof ExecutionException))
                .findFirst()
                .orElse(causes.get(0));
    }

    private static Failure failure(FailureCategory category, Throwable t) {
        String type = t.getClass().getSimpleName().isEmpty()
                ? t.getClass().getName()
                : t.getClass().getSimpleName();
        return new Failure(category, type, category.label() + ": " + type);
    }
}
