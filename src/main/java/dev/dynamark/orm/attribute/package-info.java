/**
 * Typed attributes of models, and the conditions they make: {@code Order_.STATUS.eq(Status.PAID)}. The annotation
 * processor generates the attributes; without it, a table gives them by name.
 */
package dev.dynamark.orm.attribute;
