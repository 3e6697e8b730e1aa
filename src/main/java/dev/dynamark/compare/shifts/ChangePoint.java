package dev.dynamark.compare.shifts;

/**
 * A place in a sequence at which its level shifted. Immutable.
 *
 * @param index of the first value of the new level
 * @param before mean of the values from the change point before, or the beginning
 * @param after mean of the values up to the next change point, or the end
 * @param pValue of the hypothesis that the two levels are one, corrected for the choice of the place
 */
public record ChangePoint(int index, double before, double after, double pValue) {}
