package dev.dynamark.orm.internal.direct;

import java.util.Arrays;

/** A key of HMAC-SHA-256 of at most 64 bytes, or a longer one hashed, as the two blocks that every use starts with. */
final class HmacKey {

    private static final int BLOCK = 64;

    private final byte[] inner;
    private final byte[] outer;

    private HmacKey(byte[] inner, byte[] outer) {
        this.inner = inner;
        this.outer = outer;
    }

    static HmacKey of(byte[] key, Sha256 sha256) {
        byte[] block = Arrays.copyOf(key, BLOCK);
        if (key.length > BLOCK) {
            sha256.update(key, key.length);
            Arrays.fill(block, (byte) 0);
            sha256.finish(block);
        }
        byte[] inner = new byte[BLOCK];
        byte[] outer = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            inner[i] = (byte) (block[i] ^ 0x36);
            outer[i] = (byte) (block[i] ^ 0x5c);
        }
        return new HmacKey(inner, outer);
    }

    void sign(byte[] text, int length, Sha256 sha256, byte[] into) {
        sha256.hmac(inner, outer, text, length, into);
    }

    /** The key that the signature of a text is. */
    HmacKey next(byte[] text, Sha256 sha256) {
        byte[] key = new byte[Sha256.BYTES];
        sign(text, text.length, sha256, key);
        return of(key, sha256);
    }
}
