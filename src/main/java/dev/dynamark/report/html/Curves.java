package dev.dynamark.report.html;

/** Builds the path of a curve. Not thread-safe. */
final class Curves {

    private final StringBuilder path = new StringBuilder();
    private boolean isDrawing;

    void to(double x, double y) {
        path.append(isDrawing ? 'L' : 'M').append(Texts.place(x)).append(' ').append(Texts.place(y));
        if (!isDrawing) {
            // A line of no length still shows its round end: a lone value is a dot.
            path.append("h0");
        }
        isDrawing = true;
    }

    void gap() {
        isDrawing = false;
    }

    String path() {
        return path.toString();
    }
}
