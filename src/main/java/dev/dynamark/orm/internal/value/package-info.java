/**
 * Values of components as values of attributes: the SDK's objects and JSON text behind the seam of {@code ValueWriter} and
 * {@code ValueReader}, and a codec for each type that DynamORM knows.
 */
package dev.dynamark.orm.internal.value;
