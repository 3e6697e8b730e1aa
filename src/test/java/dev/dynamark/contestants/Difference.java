package dev.dynamark.contestants;

/**
 * One thing a contestant does differently from the baseline. Names values by type and count, never by content.
 *
 * @param contestant who
 * @param operation in which of the six operations, or {@code all}
 * @param path where: the case, and what of it, such as {@code order: stored.lines[2].price}
 * @param expected what the baseline does
 * @param found what the contestant does
 */
public record Difference(String contestant, String operation, String path, String expected, String found) {

    @Override
    public String toString() {
        return contestant + " " + operation + ", " + path + ": expected " + expected + ", found " + found;
    }
}
