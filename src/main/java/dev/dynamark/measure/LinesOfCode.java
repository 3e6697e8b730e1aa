package dev.dynamark.measure;

/**
 * How much source code an application writes for a contestant. Immutable.
 *
 * @param model lines of the classes that hold the data, annotations among them
 * @param mapping lines that turn them into items and back
 * @param operations lines of the operations
 */
public record LinesOfCode(int model, int mapping, int operations) {

    /** All three together. */
    public int all() {
        return model + mapping + operations;
    }
}
