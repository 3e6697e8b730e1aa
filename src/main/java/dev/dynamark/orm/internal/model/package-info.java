/**
 * A model as its author declared it, the rules it must keep, and what is made of it for requests. Declarations are read
 * by reflection at run time and from source by the annotation processor; the rules are the same for both.
 */
package dev.dynamark.orm.internal.model;
