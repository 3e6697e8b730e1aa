package dev.dynamark.orm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When DynamoDB may delete the item: an {@code Instant} or epoch seconds as {@code long}, boxed or optional. Stored as a
 * number of whole epoch seconds. Items stay readable for days after it: see {@code liveOnly()}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Ttl {}
