package dev.dynamark.cost;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What so many operations will cost, before any of them is sent. Immutable.
 *
 * <pre>{@code
 * CostEstimate estimate = CostEstimate.by(PriceTable.builtIn())
 *         .plus("load", 1_000, new Units(0, 4))
 *         .plus("get", 50_000, new Units(0.5, 0));
 * estimate.usd();
 * }</pre>
 *
 * @param prices what units cost
 * @param lines one for each kind of operation
 */
public record CostEstimate(PriceTable prices, List<Line> lines) {

    /** Copies the lines. */
    public CostEstimate {
        requireNonNull(prices, "prices");
        lines = List.copyOf(lines);
    }

    /**
     * Operations of one kind.
     *
     * @param what for people, such as {@code get}
     * @param operations how many, at least 0
     * @param perOperation what each costs on average
     */
    public record Line(String what, long operations, Units perOperation) {

        /** Checks what it is given. */
        public Line {
            requireNonNull(what, "what");
            requireNonNull(perOperation, "perOperation");
            if (operations < 0) {
                throw new IllegalArgumentException("operations of " + what + " must not be negative, is " + operations);
            }
        }

        /** What all of them cost. */
        public Units units() {
            return perOperation.times((double) operations);
        }
    }

    /** Of nothing yet, at these prices. */
    public static CostEstimate by(PriceTable prices) {
        return new CostEstimate(prices, List.of());
    }

    /** This and so many operations more. */
    public CostEstimate plus(String what, long operations, Units perOperation) {
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(what, operations, perOperation));
        return new CostEstimate(prices, more);
    }

    /** What all of it costs. */
    public Units units() {
        return lines.stream().map(Line::units).reduce(Units.NONE, Units::plus);
    }

    /** The same in US dollars. */
    public double usd() {
        return prices.usd(units());
    }

    /** A line for each kind of operation and one for the sum, for people. */
    public List<String> text() {
        List<String> text = new ArrayList<>(lines.stream()
                .map(line -> String.format(
                        Locale.ROOT,
                        "%s: %,d × %s = %s, %s",
                        line.what(),
                        line.operations(),
                        units(line.perOperation()),
                        units(line.units()),
                        usd(prices.usd(line.units()))))
                .toList());
        text.add(String.format(
                Locale.ROOT, "all: %s, %s at the prices of %s", units(units()), usd(usd()), prices.name()));
        return List.copyOf(text);
    }

    private static String units(Units units) {
        if (units.write() == 0) {
            return String.format(Locale.ROOT, "%,.1f read units", units.read());
        }
        return units.read() == 0
                ? String.format(Locale.ROOT, "%,.1f write units", units.write())
                : String.format(Locale.ROOT, "%,.1f read and %,.1f write units", units.read(), units.write());
    }

    private static String usd(double usd) {
        return String.format(Locale.ROOT, usd < 0.01 ? "USD %.6f" : "USD %,.2f", usd);
    }
}
