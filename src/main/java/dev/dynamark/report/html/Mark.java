package dev.dynamark.report.html;

/**
 * What a contestant looks like wherever it appears.
 *
 * @param index its place among the contestants of the run
 * @param name its id, not escaped
 */
record Mark(int index, String name) {

    private static final int COLOURS = 8;
    private static final int OF_A_DASH = 4;
    private static final int DASHES = 4;

    /** Classes of its lines and bars: colours repeat sooner than colour and dashes together. */
    public String classes() {
        return "k" + index + " c" + index % COLOURS + " d" + index / OF_A_DASH % DASHES;
    }
}
