package dev.dynamark.report.html;

import java.util.Locale;

/** Texts as the page holds them. Stateless. */
final class Texts {

    private Texts() {}

    /** Without control characters, which HTML does not allow, and without marks that turn the direction of writing. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }

    /** A place in a drawing: a tenth of a unit is less than a reader sees. */
    static String place(double at) {
        String text = String.format(Locale.ROOT, "%.1f", at);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
