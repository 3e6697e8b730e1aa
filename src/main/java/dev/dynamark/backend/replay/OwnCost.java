package dev.dynamark.backend.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.http.async.SimpleSubscriber;

/**
 * What replay itself costs: recorded requests are handed to its HTTP client directly, without any SDK, and the answers
 * are dropped unread. It is part of every figure that was measured on replay. Immutable.
 *
 * @param action DynamoDB's name of the operation, such as {@code GetItem}
 * @param client {@code blocking} or {@code asynchronous}
 * @param cpuNsPerCall CPU time of the calling thread, the median of some spans
 * @param allocatedBytesPerCall bytes that it allocated
 */
public record OwnCost(String action, String client, double cpuNsPerCall, double allocatedBytesPerCall) {

    private static final Duration WARM_UP = Duration.ofMillis(150);
    private static final Duration SPAN = Duration.ofMillis(30);
    private static final int SPANS = 5;
    private static final int CALLS_BETWEEN_LOOKS = 100;

    /**
     * Measures every action on the tape, on the calling thread: about 0.3 s each.
     *
     * @param tape one that does not record any more
     * @return in the order of the actions' names; empty if this JVM cannot tell CPU time and bytes of a thread
     */
    public static List<OwnCost> ofBlocking(Tape tape) {
        SdkHttpClient client = new TapeClient(tape);
        return measured(tape, "blocking", sample -> {
            HttpExecuteRequest request = HttpExecuteRequest.builder()
                    .request(sample.head())
                    .contentStreamProvider(ContentStreamProvider.fromByteArrayUnsafe(sample.body()))
                    .build();
            return () -> client.prepareRequest(request).call();
        });
    }

    /** As {@link #ofBlocking}, of the asynchronous client. */
    public static List<OwnCost> ofAsynchronous(Tape tape) {
        SdkAsyncHttpClient client = new TapeAsyncClient(tape);
        return measured(tape, "asynchronous", sample -> {
            AsyncExecuteRequest request = AsyncExecuteRequest.builder()
                    .request(sample.head())
                    .requestContentPublisher(new SampleBody(sample.body()))
                    .responseHandler(new Dropped())
                    .build();
            return () -> client.execute(request).join();
        });
    }

    private interface Sampled {
        Call of(Tape.Sample sample);
    }

    private interface Call {
        void run() throws IOException;
    }

    private static List<OwnCost> measured(Tape tape, String client, Sampled sampled) {
        if (!(ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean meter)
                || !meter.isCurrentThreadCpuTimeSupported()
                || !meter.isThreadAllocatedMemorySupported()) {
            return List.of();
        }
        List<OwnCost> costs = new ArrayList<>();
        new TreeMap<>(tape.samples()).forEach((action, samples) -> {
            Call[] calls = samples.stream().map(sampled::of).toArray(Call[]::new);
            run(calls, WARM_UP);
            double[] cpuNs = new double[SPANS];
            double[] bytes = new double[SPANS];
            for (int i = 0; i < SPANS; i++) {
                long bytesBefore = meter.getCurrentThreadAllocatedBytes();
                long cpuBefore = meter.getCurrentThreadCpuTime();
                double ran = run(calls, SPAN);
                cpuNs[i] = (meter.getCurrentThreadCpuTime() - cpuBefore) / ran;
                bytes[i] = (meter.getCurrentThreadAllocatedBytes() - bytesBefore) / ran;
            }
            costs.add(new OwnCost(action, client, median(cpuNs), median(bytes)));
        });
        return costs;
    }

    /** Returns how many calls that were. */
    private static long run(Call[] calls, Duration span) {
        long end = System.nanoTime() + span.toNanos();
        long ran = 0;
        try {
            do {
                for (int i = 0; i < CALLS_BETWEEN_LOOKS; i++) {
                    calls[(int) (ran++ % calls.length)].run();
                }
            } while (System.nanoTime() - end < 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ran;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static final class Dropped implements SdkAsyncHttpResponseHandler {

        @Override
        public void onHeaders(SdkHttpResponse head) {}

        @Override
        public void onStream(Publisher<ByteBuffer> stream) {
            stream.subscribe(new SimpleSubscriber(part -> {}));
        }

        @Override
        public void onError(Throwable failure) {
            throw new IllegalStateException("a recorded request has no answer", failure);
        }
    }
}
