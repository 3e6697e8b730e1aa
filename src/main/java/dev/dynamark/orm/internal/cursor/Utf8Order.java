package dev.dynamark.orm.internal.cursor;

import java.util.Comparator;

/**
 * The order of texts by their UTF-8 bytes. That of {@link String#compareTo} differs where characters beyond U+FFFF, which
 * Java has as surrogates, meet characters from U+E000 on.
 */
enum Utf8Order implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char l = left.charAt(i);
            char r = right.charAt(i);
            if (l != r) {
                int bySurrogate = Boolean.compare(Character.isSurrogate(l), Character.isSurrogate(r));
                return bySurrogate != 0 ? bySurrogate : Character.compare(l, r);
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
