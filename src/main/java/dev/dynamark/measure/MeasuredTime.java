package dev.dynamark.measure;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Rates of several parts as one. Parts that measured one after another had the sum of their times; parts that measured
 * at the same time add their rates instead. In between, each stretch of time is weighed by what was done in it, taking
 * every part's work as even over its time.
 */
final class MeasuredTime {

    /** When a part measured, on a clock common to all parts. */
    record Stretch(double from, double to) {

        private static final double SHORTEST = 1e-9;

        Stretch {
            to = Math.max(to, from + SHORTEST);
        }

        /** Of parts of which it is known that they ran one after another, whatever clocks say. */
        static Stretch ofTurn(int turn) {
            return new Stretch(turn, turn + 1.0);
        }

        private boolean covers(double start, double end) {
            return from <= start && end <= to;
        }

        private double share(double start, double end) {
            return from == start && to == end ? 1 : (end - start) / (to - from);
        }
    }

    /**
     * What one part did.
     *
     * @param amount how much, above 0
     * @param rate how much at a time, above 0
     */
    record Work(Stretch stretch, double amount, double rate) {}

    private MeasuredTime() {}

    /** The time in which any part was at work; dividing all amounts by it gives the rate of all. */
    static double of(List<Work> parts) {
        double[] bounds = parts.stream()
                .flatMapToDouble(part -> DoubleStream.of(part.stretch.from, part.stretch.to))
                .sorted()
                .distinct()
                .toArray();
        double time = 0;
        for (int i = 1; i < bounds.length; i++) {
            time += within(parts, bounds[i - 1], bounds[i]);
        }
        return time;
    }

    private static double within(List<Work> parts, double start, double end) {
        double amount = 0;
        double rate = 0;
        for (Work part : parts) {
            if (part.stretch.covers(start, end)) {
                amount += part.amount * part.stretch.share(start, end);
                rate += part.rate;
            }
        }
        return rate == 0 ? 0 : amount / rate;
    }
}
