package dev.dynamark.report.html;

import java.util.List;

/**
 * One figure of each contestant. Immutable.
 *
 * @param id unique in the page
 */
record BarChart(String id, String title, String summary, List<Bar> bars) {

    private static final int HEIGHT = 30;

    BarChart {
        bars = List.copyOf(bars);
    }

    record Bar(Mark mark, String value, String width, int index) {

        public int textY() {
            return index * HEIGHT + 13;
        }

        public int y() {
            return index * HEIGHT + 17;
        }
    }

    public int height() {
        return bars.size() * HEIGHT + 2;
    }
}
