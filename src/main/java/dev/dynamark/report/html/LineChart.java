package dev.dynamark.report.html;

import java.util.List;

/**
 * Curves over a common axis. Immutable.
 *
 * @param id unique in the page
 * @param summary what a reader who does not see it should know
 * @param xLabel what the axis below shows; empty in a chart that stands above another with the same
 * @param faint parts of curves that few values hold up
 * @param columns bars from the bottom, such as pauses
 */
record LineChart(
        String id,
        String title,
        String summary,
        String xLabel,
        Frame frame,
        List<Tick> xTicks,
        List<Tick> yTicks,
        List<Curve> curves,
        List<Curve> faint,
        List<Column> columns) {

    LineChart {
        xTicks = List.copyOf(xTicks);
        yTicks = List.copyOf(yTicks);
        curves = List.copyOf(curves);
        faint = List.copyOf(faint);
        columns = List.copyOf(columns);
    }

    /**
     * A line of a contestant.
     *
     * @param style what it is besides the contestant's, a class of the page; empty if nothing
     * @param title what it says when pointed at
     * @param path as SVG draws it
     */
    record Curve(Mark mark, String style, String title, String path) {

        Curve(Mark mark, String path) {
            this(mark, "", mark.name(), path);
        }
    }

    /** Class of the one contestant that it is about, which hides it with that contestant; empty if it is about several. */
    public String owner() {
        List<Integer> owners =
                curves.stream().map(curve -> curve.mark().index()).distinct().toList();
        return owners.size() == 1 ? "k" + owners.get(0) : "";
    }

    record Column(String x, String y, String width, String height, String classes, String title) {}

    /** Where curves are, in units of the drawing. */
    record Frame(int left, int top, int right, int bottom) {

        static final int WIDTH = 360;

        static Frame ofHeight(int height) {
            return new Frame(48, 8, WIDTH - 22, 8 + height);
        }

        public int height() {
            return bottom + 34;
        }

        public int labelY() {
            return bottom + 15;
        }

        public int titleY() {
            return bottom + 30;
        }
    }
}
