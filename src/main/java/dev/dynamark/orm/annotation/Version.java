package dev.dynamark.orm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of times the item was updated, for optimistic locking: {@code int} or {@code long}, boxed or optional.
 *
 * <p>A put stores 0 if it is absent; an update requires the stored version to be the item's and adds 1; a delete of an
 * item with a version that is not absent requires it too.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Version {}
