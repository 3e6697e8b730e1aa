package dev.dynamark.orm.internal.direct;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 into the caller's arrays. Not thread-safe. */
final class Sha256 {

    static final int BYTES = 32;

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected SHA-256, which every JDK has", impossible);
        }
    }

    void update(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    /** Writes the 32 bytes and starts anew. */
    void finish(byte[] into) {
        try {
            digest.digest(into, 0, BYTES);
        } catch (DigestException impossible) {
            throw new IllegalStateException("Expected room for " + BYTES + " bytes", impossible);
        }
    }

    /** HMAC of a text under a key that is given as its two pads. */
    void hmac(byte[] innerPad, byte[] outerPad, byte[] text, int length, byte[] into) {
        update(innerPad, innerPad.length);
        update(text, length);
        finish(into);
        update(outerPad, outerPad.length);
        update(into, BYTES);
        finish(into);
    }
}
