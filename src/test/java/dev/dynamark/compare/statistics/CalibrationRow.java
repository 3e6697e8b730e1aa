package dev.dynamark.compare.statistics;

/**
 * What came of all pairs of one kind of noise.
 *
 * @param series how many pairs
 * @param coversEqual in how many the interval covers 1 where the ratio is 1
 * @param coversSlower in how many the interval covers 1.05 where the ratio is 1.05
 * @param different in how many a ratio of 1 was called faster or slower
 * @param decidedDifferent in how many a ratio of 1 was called faster or slower at one of the looks
 */
record CalibrationRow(
        String noise,
        Calibration.Figure figure,
        int series,
        int coversEqual,
        int coversSlower,
        int different,
        int decidedDifferent) {}
