package dev.dynamark.orm.internal.wire;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** JSON's own numbers and literals, as in the counts of an answer. */
final class JsonScalars {

    static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private JsonScalars() {}

    static void skip(JsonInput in) {
        if (!literal(in, TRUE) && !literal(in, FALSE) && !literal(in, NULL)) {
            number(in);
        }
    }

    static boolean bool(JsonInput in) {
        if (literal(in, TRUE)) {
            return true;
        }
        if (literal(in, FALSE)) {
            return false;
        }
        throw in.malformed("true or false");
    }

    private static boolean literal(JsonInput in, byte[] literal) {
        in.peek();
        if (in.common(literal) == literal.length) {
            in.skip(literal.length);
            return true;
        }
        return false;
    }

    static int intValue(JsonInput in) {
        try {
            return number(in).intValueExact();
        } catch (ArithmeticException e) {
            throw in.malformed("a number before it that is an int");
        }
    }

    static double doubleValue(JsonInput in) {
        return number(in).doubleValue();
    }

    private static BigDecimal number(JsonInput in) {
        in.peek();
        int start = in.at();
        int stop = start;
        while (stop < in.end() && isOfNumber(in.bytes()[stop])) {
            stop++;
        }
        BigDecimal number = Decimals.parse(in.bytes(), start, stop);
        if (number == null) {
            throw in.malformed("a value of JSON");
        }
        in.at(stop);
        return number;
    }

    private static boolean isOfNumber(byte next) {
        return next >= '0' && next <= '9' || next == '-' || next == '+' || next == '.' || next == 'e' || next == 'E';
    }
}
