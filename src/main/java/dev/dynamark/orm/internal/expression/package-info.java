/** What expressions are made of, without types, and their rendering with placeholders. */
package dev.dynamark.orm.internal.expression;
