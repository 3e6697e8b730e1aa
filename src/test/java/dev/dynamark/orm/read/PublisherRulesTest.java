package dev.dynamark.orm.read;

import dev.dynamark.orm.AsyncQuery;
import dev.dynamark.orm.Dynamorm;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;
import org.testng.annotations.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The rules of Reactive Streams, as their own test kit has them. */
class PublisherRulesTest {

    private static final int PAGE = 3;
    private static final long SIGNAL_MILLIS = 1_000;
    private static final long SILENCE_MILLIS = 100;

    @TestFactory
    Stream<DynamicTest> keepsTheRulesWithAnswersAtOnce() {
        return rules(Runnable::run);
    }

    @TestFactory
    Stream<DynamicTest> keepsTheRulesWithAnswersOfOtherThreads() {
        return rules(ForkJoinPool.commonPool());
    }

    private static Stream<DynamicTest> rules(Executor executor) {
        return Arrays.stream(Rules.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> !method.getName().startsWith("untested_"))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> check(method, new Rules(executor))));
    }

    private static void check(Method rule, Rules rules) throws Throwable {
        rules.setUp();
        try {
            rule.invoke(rules);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof SkipException skipped
                    ? new TestAbortedException(skipped.getMessage())
                    : failure.getCause();
        }
    }

    /** One rule each time. */
    public static class Rules extends FlowPublisherVerification<Word> {

        private final Executor executor;

        Rules(Executor executor) {
            super(new TestEnvironment(SIGNAL_MILLIS, SILENCE_MILLIS));
            this.executor = executor;
        }

        @Override
        public Flow.Publisher<Word> createFlowPublisher(long elements) {
            return query(new Pages(elements, executor)).publisher();
        }

        @Override
        public Flow.Publisher<Word> createFailedFlowPublisher() {
            return query(new Pages(0, executor)).startingAfter("nonsense").publisher();
        }

        private static AsyncQuery<Word> query(DynamoDbAsyncClient client) {
            return Dynamorm.builder()
                    .asyncClient(client)
                    .build()
                    .asyncTable(Word.class)
                    .query(Word_.partition("b"));
        }
    }

    /** Answers by the key to start after, so that every subscriber gets the same. */
    private record Pages(long elements, Executor executor) implements DynamoDbAsyncClient {

        @Override
        public CompletableFuture<QueryResponse> query(QueryRequest request) {
            int first = request.hasExclusiveStartKey()
                    ? Integer.parseInt(request.exclusiveStartKey().get("text").s())
                    : 0;
            long left = elements - first;
            return CompletableFuture.supplyAsync(
                    () -> Script.page(first, (int) Math.min(PAGE, left), left <= PAGE), executor);
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
