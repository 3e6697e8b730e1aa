package dev.dynamark.backend.replay;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/**
 * What one client and a server said to each other. While it records, requests go to the server and successful answers
 * are kept, the first to each request; afterwards a request gets the answer to the same action and the same bytes, and
 * nothing else leaves this process.
 *
 * <p>Thread-safe.
 */
public final class Tape {

    private static final Logger LOG = LoggerFactory.getLogger(Tape.class);
    private static final String TARGET = "X-Amz-Target";
    private static final int DIFFERENCES_TOLD = 3;
    private static final int SAMPLES = 16;

    private final SdkHttpClient server;
    private final KeptAnswers answers;
    private final Map<String, Map<ByteBuffer, Exchange>> recorded = new ConcurrentHashMap<>();
    private final Map<String, List<Sample>> samples = new ConcurrentHashMap<>();
    private final AtomicInteger unrecorded = new AtomicInteger();

    /** By target; null while this records. */
    private volatile Map<String, ExchangeTable> tables;

    /** A request as it was sent. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Sample(SdkHttpRequest head, byte[] body) {}

    /**
     * An empty tape that records.
     *
     * @param server sends what is to be recorded; closed when recording stops
     * @param answers where bodies are kept, shared by the tapes of a run
     */
    public Tape(SdkHttpClient server, KeptAnswers answers) {
        this.server = requireNonNull(server, "server");
        this.answers = requireNonNull(answers, "answers");
    }

    /** Makes a blocking HTTP client on this tape; there may be several. */
    public SdkHttpClient.Builder<?> blocking() {
        return new TapeClient.Builder(this);
    }

    /** Makes an asynchronous HTTP client on this tape; there may be several. It answers on the calling thread. */
    public SdkAsyncHttpClient.Builder<?> asynchronous() {
        return new TapeAsyncClient.Builder(this);
    }

    /** From now on only what was recorded is answered; the connection to the server is closed. Idempotent. */
    public synchronized void stopRecording() {
        if (tables == null) {
            tables = recorded.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey,
                            each -> new ExchangeTable(each.getValue().values())));
            server.close();
        }
    }

    /** How many different requests have an answer. */
    public int exchanges() {
        return recorded.values().stream().mapToInt(Map::size).sum();
    }

    /** Some requests of each action, by its name such as {@code GetItem}. */
    Map<String, List<Sample>> samples() {
        return samples.entrySet().stream()
                .collect(Collectors.toMap(each -> action(each.getKey()), each -> List.copyOf(each.getValue())));
    }

    /**
     * The exchange of this request.
     *
     * @param body borrowed
     * @throws UnrecordedRequestException if there is none and nothing is recorded any more
     * @throws IOException if the server cannot be asked, or its answer is not whole
     */
    Exchange exchange(SdkHttpRequest head, byte[] body, int length) throws IOException {
        Map<String, ExchangeTable> replayed = tables;
        String target = head.firstMatchingHeader(TARGET).orElse("");
        if (replayed == null) {
            return record(target, head, Arrays.copyOf(body, length));
        }
        ExchangeTable table = replayed.get(target);
        Exchange exchange = table == null ? null : table.find(body, length);
        if (exchange == null) {
            throw unrecorded(target, Arrays.copyOf(body, length));
        }
        return exchange;
    }

    private Exchange record(String target, SdkHttpRequest head, byte[] body) throws IOException {
        Map<ByteBuffer, Exchange> ofTarget = recorded.computeIfAbsent(target, absent -> new ConcurrentHashMap<>());
        ByteBuffer key = ByteBuffer.wrap(body);
        Exchange known = ofTarget.get(key);
        if (known != null) {
            return known;
        }
        Exchange made = ask(head, body);
        if (!made.head().isSuccessful()) {
            return made;
        }
        requireWhole(made);
        sample(target, new Sample(head, body));
        Exchange kept = new Exchange(body, made.head(), answers.keep(made.answer()));
        return Optional.ofNullable(ofTarget.putIfAbsent(key, kept)).orElse(kept);
    }

    private Exchange ask(SdkHttpRequest head, byte[] body) throws IOException {
        HttpExecuteResponse response = server.prepareRequest(HttpExecuteRequest.builder()
                        .request(UnsignedRequests.acceptable(head))
                        .contentStreamProvider(() -> new ByteArrayInputStream(body))
                        .build())
                .call();
        try (AbortableInputStream stream = response.responseBody().orElseGet(AbortableInputStream::createEmpty)) {
            return new Exchange(body, response.httpResponse(), stream.readAllBytes());
        }
    }

    /** What is broken once would be broken at every replay. */
    private static void requireWhole(Exchange exchange) throws IOException {
        SdkHttpResponse head = exchange.head();
        CRC32 crc = new CRC32();
        crc.update(exchange.answer());
        requireEqual(head, "Content-Length", exchange.answer().length);
        requireEqual(head, "x-amz-crc32", crc.getValue());
    }

    private static void requireEqual(SdkHttpResponse head, String header, long found) throws IOException {
        Optional<String> told = head.firstMatchingHeader(header);
        if (told.isPresent() && !told.get().equals(String.valueOf(found))) {
            throw new IOException("The answer is not recorded, because it is not whole: its " + header + " says "
                    + told.get() + ", its body has " + found);
        }
    }

    private void sample(String target, Sample sample) {
        List<Sample> ofTarget = samples.computeIfAbsent(target, absent -> new ArrayList<>());
        synchronized (ofTarget) {
            if (ofTarget.size() < SAMPLES) {
                ofTarget.add(sample);
            }
        }
    }

    private UnrecordedRequestException unrecorded(String target, byte[] body) {
        Collection<Exchange> alike = recorded.getOrDefault(target, Map.of()).values();
        String difference = RequestDifference.toNearest(action(target), body, alike);
        // Results name failures without their messages, and thousands of them would drown the rest.
        if (unrecorded.incrementAndGet() <= DIFFERENCES_TOLD) {
            LOG.error(difference);
        }
        return new UnrecordedRequestException(difference);
    }

    private static String action(String target) {
        return target.isEmpty() ? "request without " + TARGET : target.substring(target.lastIndexOf('.') + 1);
    }
}
