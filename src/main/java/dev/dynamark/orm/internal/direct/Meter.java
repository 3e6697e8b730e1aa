package dev.dynamark.orm.internal.direct;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.metrics.MetricCollector;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.metrics.SdkMetric;

/** Collects the SDK's metrics of a call or of a part of it, if anyone wants them; else it does not even read the time. */
final class Meter {

    static final Meter OFF = new Meter(Optional.empty());

    private final Optional<MetricCollector> collector;

    private Meter(Optional<MetricCollector> collector) {
        this.collector = collector;
    }

    static Meter of(List<MetricPublisher> publishers) {
        return publishers.isEmpty() ? OFF : new Meter(Optional.of(MetricCollector.create("ApiCall")));
    }

    Meter child(String name) {
        return collector.isEmpty() ? OFF : new Meter(Optional.of(collector.get().createChild(name)));
    }

    Optional<MetricCollector> collector() {
        return collector;
    }

    long start() {
        return collector.isPresent() ? System.nanoTime() : 0;
    }

    void took(SdkMetric<Duration> metric, long start) {
        if (collector.isPresent()) {
            collector.get().reportMetric(metric, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    <T> void report(SdkMetric<T> metric, T value) {
        if (collector.isPresent()) {
            collector.get().reportMetric(metric, value);
        }
    }

    /** Reports the end of the call and hands all of it over. */
    void publish(List<MetricPublisher> publishers, long start, boolean successful) {
        if (collector.isPresent()) {
            took(CoreMetric.API_CALL_DURATION, start);
            report(CoreMetric.API_CALL_SUCCESSFUL, successful);
            publishers.forEach(publisher -> publisher.publish(collector.get().collect()));
        }
    }
}
