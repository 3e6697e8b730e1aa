package dev.dynamark.orm.internal.direct;

import java.util.zip.CRC32;

/** What signing a request or reading an answer needs for a moment. Not thread-safe. */
final class Scratch {

    private static final int SMALLEST = 16 * 1024;

    /** A page of query results is at most a few megabytes; larger answers are rare. */
    private static final int LARGEST_KEPT = 2 * 1024 * 1024;

    private final Sha256 sha256 = new Sha256();
    private final CRC32 crc32 = new CRC32();
    private final Text text = new Text();
    private final byte[] hash = new byte[Sha256.BYTES];
    private byte[] answer = new byte[SMALLEST];

    Sha256 sha256() {
        return sha256;
    }

    CRC32 crc32() {
        return crc32;
    }

    Text text() {
        return text;
    }

    byte[] hash() {
        return hash;
    }

    byte[] answer() {
        return answer;
    }

    /** Takes a larger array for answers. */
    void answer(byte[] larger) {
        answer = larger;
    }

    /** Lets go of what is too large to keep. */
    void trim() {
        if (answer.length > LARGEST_KEPT) {
            answer = new byte[SMALLEST];
        }
    }
}
