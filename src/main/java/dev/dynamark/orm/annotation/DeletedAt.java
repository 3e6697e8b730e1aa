package dev.dynamark.orm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes deletes soft: an {@code Instant} or an optional one, absent while the item lives. {@code delete} sets it, reads leave
 * such items out unless asked, {@code restore} removes it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface DeletedAt {

    /**
     * {@return how long a deleted item is kept, an ISO-8601 duration such as {@code P30D} that sets the {@link Ttl};
     * empty: ever}
     */
    String keep() default "";
}
