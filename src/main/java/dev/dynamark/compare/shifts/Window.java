package dev.dynamark.compare.shifts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A part of a sequence, from an index up to but without another. */
record Window(int from, int to) {

    /** Halves, quarters and so on of this one, each overlapping the next by half, none shorter than {@code shortest}. */
    List<Window> parts(int shortest) {
        List<Window> parts = new ArrayList<>();
        for (int length = length() / 2; length >= shortest; length /= 2) {
            int step = length / 2;
            for (int start = from; start + length < to; start += step) {
                parts.add(new Window(start, start + length));
            }
            parts.add(new Window(to - length, to));
        }
        return parts;
    }

    int length() {
        return to - from;
    }

    double[] of(double[] values) {
        return Arrays.copyOfRange(values, from, to);
    }
}
