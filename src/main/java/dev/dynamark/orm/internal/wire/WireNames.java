package dev.dynamark.orm.internal.wire;

/** Finds the names of attributes by their bytes. */
final class WireNames {

    private static final int LONGEST = 2 * Long.BYTES;

    private WireNames() {}

    /** Passes over a name and returns its index, or {@link NameTable#UNKNOWN}. */
    static int next(JsonInput in, NameTable names) {
        in.expect('"');
        int from = in.at();
        // Two words and the quote after them can be looked at, whatever stands there.
        if (from + LONGEST + Long.BYTES > in.end()) {
            return byText(in, names, from);
        }
        long one = (long) Ascii.WORDS.get(in.bytes(), from);
        long special = Ascii.special(one);
        if (special != 0) {
            int length = Long.numberOfTrailingZeros(special) >>> 3;
            return plain(in, names, from, length, one & below(length), 0, length);
        }
        long two = (long) Ascii.WORDS.get(in.bytes(), from + Long.BYTES);
        special = Ascii.special(two);
        if (special == 0) {
            return byText(in, names, from);
        }
        int rest = Long.numberOfTrailingZeros(special) >>> 3;
        return plain(in, names, from, Long.BYTES + rest, one, two & below(rest), Long.BYTES + rest);
    }

    private static int plain(JsonInput in, NameTable names, int from, int stop, long one, long two, int length) {
        if (in.bytes()[from + stop] != '"') {
            return byText(in, names, from);
        }
        in.at(from + stop + 1);
        return names.indexOf(one, two, length);
    }

    /** A mask of the bytes before a position. */
    private static long below(int length) {
        return (1L << 8 * length) - 1;
    }

    private static int byText(JsonInput in, NameTable names, int from) {
        in.at(from - 1);
        return names.indexOf(in.string());
    }
}
