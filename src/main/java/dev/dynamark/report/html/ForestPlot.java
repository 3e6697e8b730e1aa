package dev.dynamark.report.html;

import java.util.List;

/**
 * Ratios to the baseline with their intervals; the baseline is the line at 1. Immutable.
 *
 * @param id unique in the page
 * @param bands ranges that do not matter
 */
record ForestPlot(
        String id, String title, String summary, String floor, List<Band> bands, List<Tick> ticks, List<Row> rows) {

    static final int LEFT = 8;
    static final int RIGHT = LineChart.Frame.WIDTH - 8;
    private static final int TOP = 6;

    ForestPlot {
        bands = List.copyOf(bands);
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    record Band(String x, String width) {}

    /** @param clipped whether the interval goes on beyond the axis */
    record Row(
            Mark mark,
            String figures,
            String verdict,
            String tone,
            String at,
            String low,
            String high,
            boolean clipped,
            int index) {

        private static final int HEIGHT = 30;

        public int textY() {
            return TOP + index * HEIGHT + 11;
        }

        public int y() {
            return TOP + index * HEIGHT + 21;
        }
    }

    public int bottom() {
        return TOP + rows.size() * Row.HEIGHT;
    }

    public int height() {
        return bottom() + 20;
    }
}
