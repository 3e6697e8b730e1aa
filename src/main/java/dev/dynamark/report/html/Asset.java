package dev.dynamark.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Style or script that stands in the page, and the hash by which the page lets the browser run nothing else.
 *
 * @param text of ours alone, never from a run: it is not escaped
 * @param source as a content security policy names it
 */
record Asset(String text, String source) {

    static Asset of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Asset(text, "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
