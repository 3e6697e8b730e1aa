/**
 * What a model says of itself: its table, keys, indexes, and how components are stored. Read by reflection and by the
 * annotation processor alike.
 */
package dev.dynamark.orm.annotation;
