package dev.dynamark.orm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A local secondary index: the table's partition key with another sort key.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(LocalIndex.List.class)
public @interface LocalIndex {

    /** {@return the index's name in DynamoDB} */
    String name();

    /** {@return template of the sort key, such as {@code "{total}"}} */
    String sort();

    /** {@return attribute of the sort key; empty for the component's own, or the index's name and {@code Sk}} */
    String sortAttribute() default "";

    /** Holds several. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {

        /**
         * The indexes, in the order they are declared.
         *
         * @return at least one
         */
        LocalIndex[] value();
    }
}
