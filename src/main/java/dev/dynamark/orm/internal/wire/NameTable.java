package dev.dynamark.orm.internal.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The attribute names of one model: as JSON, to be copied into requests, and by their first sixteen bytes, to be found in
 * answers without making strings. Immutable and thread-safe.
 */
public final class NameTable {

    /** No such name. */
    static final int UNKNOWN = -1;

    private static final int WORD = Long.BYTES;
    /** Names that are compared by two words alone. */
    private static final int MAX_WORDS = 2 * WORD;

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final byte[][] json;
    private final long[] first;
    private final long[] second;
    private final int[] lengths;
    private final int[] slots;
    private final int mask;

    public NameTable(List<String> names) {
        this.names = List.copyOf(names);
        int size = names.size();
        json = new byte[size][];
        first = new long[size];
        second = new long[size];
        lengths = new int[size];
        mask = Integer.highestOneBit(Math.max(size, 1)) * 4 - 1;
        slots = new int[mask + 1];
        for (int i = 0; i < size; i++) {
            indexes.putIfAbsent(names.get(i), i);
            json[i] = json(names.get(i));
            add(i);
        }
    }

    private static byte[] json(String name) {
        JsonOutput out = new JsonOutput(MAX_WORDS);
        out.quoted(name);
        out.raw(':');
        return java.util.Arrays.copyOf(out.bytes(), out.length());
    }

    private void add(int index) {
        byte[] text = json[index];
        // Without quotes and colon.
        int length = text.length - 3;
        lengths[index] = length;
        if (length > MAX_WORDS || !Ascii.isPlain(java.util.Arrays.copyOfRange(text, 1, 1 + length))) {
            // Found by its string.
            return;
        }
        first[index] = word(text, 1, Math.min(length, WORD));
        second[index] = length > WORD ? word(text, 1 + WORD, length - WORD) : 0;
        int slot = slot(first[index], second[index], length);
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = index + 1;
    }

    private static long word(byte[] text, int from, int length) {
        long word = 0;
        for (int i = 0; i < length; i++) {
            word |= (text[from + i] & 0xFFL) << 8 * i;
        }
        return word;
    }

    private int slot(long one, long two, int length) {
        long mixed = (one ^ two * 0x9E3779B97F4A7C15L ^ length) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 40) & mask;
    }

    String text(int index) {
        return names.get(index);
    }

    byte[] json(int index) {
        return json[index];
    }

    /** The index of a name, or {@link #UNKNOWN}. */
    public int indexOf(String name) {
        Integer index = indexes.get(name);
        return index == null ? UNKNOWN : index;
    }

    /**
     * The index of a name of up to sixteen plain characters, or {@link #UNKNOWN}.
     *
     * @param one its first eight bytes, little-endian, zero where there are none
     * @param two those after
     */
    int indexOf(long one, long two, int length) {
        for (int slot = slot(one, two, length); slots[slot] != 0; slot = slot + 1 & mask) {
            int index = slots[slot] - 1;
            if (matches(index, one, two, length)) {
                return index;
            }
        }
        return UNKNOWN;
    }

    private boolean matches(int index, long one, long two, int length) {
        return first[index] == one && second[index] == two && lengths[index] == length;
    }
}
