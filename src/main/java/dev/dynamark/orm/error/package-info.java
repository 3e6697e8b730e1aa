/**
 * Everything DynamORM throws: a small unchecked hierarchy with stable codes. Catch {@link
 * dev.dynamark.orm.error.DynamormException} for all of it.
 */
package dev.dynamark.orm.error;
