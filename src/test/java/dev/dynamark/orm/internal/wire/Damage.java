package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.RandomValues;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Changes answers as a bad line, a wrong server or a hostile one might: a little, in places that matter. */
public final class Damage {

    /** What is worth being put anywhere. */
    private static final List<byte[]> PIECES = List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    ":",
                    ",",
                    " ",
                    "\n\t\r ",
                    "\\",
                    "\\\"",
                    "\\u",
                    "\\u12",
                    "\\ud83d",
                    "\\u0000",
                    "\\/",
                    "null",
                    "true",
                    "false",
                    "nul",
                    "0",
                    "-",
                    "1e999999999",
                    "1E-500000000",
                    "-0",
                    "00",
                    "1.",
                    ".5",
                    "9223372036854775808",
                    "123456789012345678901234567890123456789",
                    "+7",
                    "NaN",
                    "Infinity",
                    "=",
                    "==",
                    "AA",
                    "\uFEFF",
                    "\uFFFD",
                    "\u0000",
                    "\u001f",
                    "\u007f",
                    "é",
                    "😀",
                    "\"S\":",
                    "\"N\":",
                    "\"B\":",
                    "\"NULL\":true",
                    "\"BOOL\":",
                    "\"M\":{",
                    "\"L\":[",
                    "\"SS\":[",
                    "\"NS\":[",
                    "\"BS\":[",
                    "\"X\":",
                    "{\"S\":\"x\"}",
                    "{\"N\":\"1\"}",
                    "{\"NULL\":true}",
                    "{\"NULL\":false}",
                    "{\"L\":[]}",
                    "{\"M\":{}}",
                    "\"unknown\":{\"S\":\"x\"},",
                    ",\"later\":{\"M\":{\"a\":{\"L\":[{\"N\":\"1\"}]}}}")
            .stream()
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toList();

    private static final List<Integer> BYTES =
            List.of(0, 9, 0x1c, 0x20, 0x22, 0x5c, 0x7f, 0x80, 0xc0, 0xed, 0xf5, 0xff);
    private static final int DEEP = 5_000;

    private final RandomValues random;

    public Damage(RandomValues random) {
        this.random = random;
    }

    /** A changed copy; rarely the same. */
    public byte[] of(byte[] json) {
        byte[] damaged = json;
        for (int changes = 1 + random.upTo(2); changes > 0; changes--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] json) {
        int at = random.upTo(json.length);
        int to = Math.min(json.length, at + 1 + random.upTo(random.bool() ? 3 : 40));
        return switch (random.upTo(8)) {
            case 0 -> joined(json, at, random.oneOf(PIECES), at);
            case 1 -> joined(json, at, random.oneOf(PIECES), to);
            case 2 -> joined(json, at, new byte[0], to);
            case 3 -> joined(json, at, new byte[] {random.oneOf(BYTES).byteValue()}, Math.min(json.length, at + 1));
            case 4 -> joined(json, to, Arrays.copyOfRange(json, at, to), to);
            case 5 -> Arrays.copyOf(json, at);
            case 6 -> joined(json, at, nested(), at);
            case 7 -> withinQuotes(json, at);
            default -> bitFlipped(json, at);
        };
    }

    /** The head before a position, a piece, and the tail from another position. */
    private static byte[] joined(byte[] json, int head, byte[] piece, int tail) {
        byte[] joined = Arrays.copyOf(json, head + piece.length + json.length - tail);
        System.arraycopy(piece, 0, joined, head, piece.length);
        System.arraycopy(json, tail, joined, head + piece.length, json.length - tail);
        return joined;
    }

    private byte[] nested() {
        String opening = random.oneOf(List.of("[", "{\"a\":", "{\"L\":[", "{\"M\":{\"a\":"));
        return opening.repeat(1 + random.upTo(random.upTo(9) == 0 ? DEEP : 70)).getBytes(StandardCharsets.UTF_8);
    }

    /** Another text where one stands. */
    private byte[] withinQuotes(byte[] json, int from) {
        int open = quote(json, from);
        int close = quote(json, open + 1);
        return close >= json.length ? json : joined(json, open + 1, random.oneOf(PIECES), close);
    }

    private static int quote(byte[] json, int from) {
        int at = from;
        while (at < json.length && json[at] != '"') {
            at++;
        }
        return at;
    }

    private byte[] bitFlipped(byte[] json, int at) {
        byte[] flipped = json.clone();
        if (at < json.length) {
            flipped[at] ^= (byte) (1 << random.upTo(7));
        }
        return flipped;
    }
}
