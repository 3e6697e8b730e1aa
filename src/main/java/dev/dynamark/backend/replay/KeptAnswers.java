package dev.dynamark.backend.replay;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bodies of recorded answers, each kept once: what the server says to the same question is the same for every
 * contestant, so that nobody's answers are better at home in the processor's caches. Thread-safe.
 */
public final class KeptAnswers {

    private final Map<ByteBuffer, byte[]> bodies = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final long most;

    /**
     * Nothing kept yet.
     *
     * @param most how many bytes may be kept
     */
    public KeptAnswers(long most) {
        this.most = most;
    }

    /**
     * The array to keep in place of this one, which has the same content.
     *
     * @throws TooManyAnswersException if the answers would need more room than they may
     */
    byte[] keep(byte[] body) {
        return bodies.computeIfAbsent(ByteBuffer.wrap(body), absent -> {
            if (bytes.addAndGet(body.length) > most) {
                throw new TooManyAnswersException(most);
            }
            return body;
        });
    }
}
