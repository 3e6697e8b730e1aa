package dev.dynamark.orm.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.internal.direct.Way.Calls;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;

class MeteredCallTest {

    private static final Reply OK = Reply.ok("{}");

    private final Published published = new Published();

    @ParameterizedTest
    @EnumSource
    void publishesTheCallAndItsAttempts(Way way) throws InterruptedException {
        try (AnsweringServer server = new AnsweringServer(arrival -> arrival.number() == 1 ? Reply.throttle() : OK);
                Calls calls = way.to(server.uri(), builder -> builder.metricPublishers(List.of(published)))) {
            calls.get("{}");

            MetricCollection call = published.next();
            assertThat(call.name()).isEqualTo("ApiCall");
            assertThat(call.metricValues(CoreMetric.SERVICE_ID)).containsExactly("DynamoDB");
            assertThat(call.metricValues(CoreMetric.OPERATION_NAME)).containsExactly("GetItem");
            assertThat(call.metricValues(CoreMetric.API_CALL_SUCCESSFUL)).containsExactly(true);
            assertThat(call.metricValues(CoreMetric.RETRY_COUNT)).containsExactly(1);
            assertThat(call.metricValues(CoreMetric.SERVICE_ENDPOINT)).containsExactly(server.uri());
            assertThat(call.metricValues(CoreMetric.API_CALL_DURATION)).hasSize(1);
            assertThat(call.metricValues(CoreMetric.CREDENTIALS_FETCH_DURATION)).hasSize(1);
            assertThat(call.childrenWithName("ApiCallAttempt"))
                    .extracting(attempt -> attempt.metricValues(HttpMetric.HTTP_STATUS_CODE))
                    .containsExactly(List.of(400), List.of(200));
            MetricCollection first = call.children().get(0);
            assertThat(first.metricValues(CoreMetric.AWS_REQUEST_ID)).containsExactly("REQUEST-1");
            assertThat(first.metricValues(CoreMetric.AWS_EXTENDED_REQUEST_ID)).containsExactly("EXTENDED-2");
            assertThat(first.metricValues(CoreMetric.ERROR_TYPE)).containsExactly("Throttling");
            assertThat(first.metricValues(CoreMetric.SIGNING_DURATION)).hasSize(1);
            assertThat(first.metricValues(CoreMetric.SERVICE_CALL_DURATION)).hasSize(1);
            assertThat(first.metricValues(CoreMetric.BACKOFF_DELAY_DURATION)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void publishesAFailedCallOnce(Way way) throws InterruptedException {
        try (AnsweringServer server = new AnsweringServer(arrival -> Reply.error(500, "InternalServerError"));
                Calls calls = way.to(server.uri(), builder -> builder.metricPublishers(List.of(published)))) {
            assertThatThrownBy(() -> calls.get("{}")).isInstanceOf(SdkException.class);

            MetricCollection call = published.next();
            assertThat(call.metricValues(CoreMetric.API_CALL_SUCCESSFUL)).containsExactly(false);
            assertThat(call.metricValues(CoreMetric.RETRY_COUNT)).containsExactly(2);
            assertThat(call.children()).hasSize(3);
        }
    }

    private static final class Published implements MetricPublisher {

        private final BlockingQueue<MetricCollection> collections = new LinkedBlockingQueue<>();

        @Override
        public void publish(MetricCollection collection) {
            collections.add(collection);
        }

        /** A caller may see its result a moment before the publisher sees the call. */
        MetricCollection next() throws InterruptedException {
            return collections.take();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
