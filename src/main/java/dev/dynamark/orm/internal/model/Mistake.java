package dev.dynamark.orm.internal.model;

/**
 * A rule that a model breaks.
 *
 * @param source what to point at: the source of the component or of the model
 * @param message component, what was expected, what was found, what to do
 */
public record Mistake(Object source, String message) {}
