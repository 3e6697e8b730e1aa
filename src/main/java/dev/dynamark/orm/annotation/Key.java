package dev.dynamark.orm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key as templates over components: text with components in braces, such as {@code "ORDER#{placedAt}#{id}"}.
 *
 * <p>A component's text is percent-encoded (RFC 3986) but for letters, digits and {@code - . _ ~}; numbers are plain
 * decimals, padded with zeros to a width on request ({@code "{sequence:10}"}), so that text order is number order;
 * instants have a fixed width and nine digits. Between two components stands text that begins with a character which
 * encoded values never hold. So two different items never share a key, and keys are parsed back into components on
 * reading.
 *
 * <p>A component that stands in a template is stored in the key only. Give it {@link Attribute} to store it under its
 * own name as well, so that filters can name it. A key that is exactly one component ({@code "{status}"}) is that
 * component's own attribute.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Key {

    /** {@return template of the partition key} */
    String partition();

    /** {@return template of the sort key; empty for a table without one} */
    String sort() default "";

    /** {@return name of the attribute that holds the partition key} */
    String partitionAttribute() default "pk";

    /** {@return name of the attribute that holds the sort key} */
    String sortAttribute() default "sk";
}
