package dev.dynamark.report;

import dev.dynamark.compare.budget.OutcomeText;
import dev.dynamark.measure.Result;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of a run on the console: plain text without colour, at most {@value #WIDTH} columns wide. Where it would be
 * wider, words are shortened, never numbers. Stateless.
 */
public final class ConsoleReport {

    /** The widest line that is written. */
    public static final int WIDTH = 120;

    private static final int MOST_ERRORS = 10;

    private ConsoleReport() {}

    /**
     * Status, a table per scale and the most frequent errors; ends with a line end.
     *
     * @param charset of the console: what it cannot show is written in ASCII
     */
    public static String text(Result result, Charset charset) {
        List<String> lines = new ArrayList<>();
        StatusLines.of(result).forEach(line -> wrap(lines, Plain.onOneLine(line)));
        HighestRateTable.grid(result).ifPresent(rates -> {
            lines.add("");
            wrap(lines, HighestRateTable.meaning(result));
            lines.addAll(Plain.lines(rates, WIDTH));
        });
        for (Scale scale : new Scales(result).all()) {
            lines.add("");
            lines.add(clip(Plain.onOneLine(scale.title().orElse("results")) + ", baseline "
                    + Plain.onOneLine(scale.baseline())));
            Grid grid = Tables.compact().grid(scale.rows());
            lines.addAll(Plain.lines(grid, WIDTH));
            grid.notes().stream()
                    .filter(note -> note.reason().equals(Percentile.TOO_FEW))
                    .forEach(note -> wrap(lines, note.toString()));
        }
        budgets(lines, result);
        ReplayCosts.grid(result).ifPresent(costs -> {
            lines.add("");
            lines.addAll(Plain.lines(costs, WIDTH));
        });
        errors(lines, result);
        return fit(String.join("\n", lines) + "\n", charset);
    }

    private static void budgets(List<String> lines, Result result) {
        if (!result.budgets().isEmpty()) {
            lines.add("");
            result.budgets()
                    .forEach(budget -> wrap(
                            lines,
                            Plain.onOneLine("budget " + budget.outcome().label() + ": " + OutcomeText.of(budget))));
        }
    }

    private static void errors(List<String> lines, Result result) {
        List<ErrorRow> errors = ErrorRow.mostFrequent(result.series());
        if (errors.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("errors");
        List<ErrorRow> shown = errors.subList(0, Math.min(MOST_ERRORS, errors.size()));
        lines.addAll(Plain.lines(ErrorRow.table().grid(shown), WIDTH));
        if (shown.size() < errors.size()) {
            lines.add("and " + Figures.count(errors.size() - shown.size()) + " kinds more");
        }
    }

    static void wrap(List<String> lines, String text) {
        String rest = text;
        while (rest.length() > WIDTH) {
            int space = rest.lastIndexOf(' ', WIDTH);
            int end = space > 0 ? space : WIDTH;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
    }

    private static String clip(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }

    /** One character for one character, or columns would no longer be straight. */
    static String fit(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        text.chars().forEach(each -> ascii.append(encoder.canEncode((char) each) ? (char) each : ascii((char) each)));
        return ascii.toString();
    }

    private static char ascii(char each) {
        return switch (each) {
            case '–' -> '-';
            case '±' -> '~';
            case 'µ' -> 'u';
            case '…' -> '.';
            case '→' -> '>';
            default -> '?';
        };
    }
}
