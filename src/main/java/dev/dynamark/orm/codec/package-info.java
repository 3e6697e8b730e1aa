/**
 * How values become attribute values and back: what codecs, generated or not, are made of, and the one interface a user
 * writes, {@link dev.dynamark.orm.codec.AttributeConverter}.
 */
package dev.dynamark.orm.codec;
