/**
 * Models without the annotation processor: declarations read by reflection, and a codec on method handles that are bound
 * once.
 */
package dev.dynamark.orm.internal.reflect;
