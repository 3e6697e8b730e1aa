package dev.dynamark.orm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A global secondary index, its keys as templates like those of {@link Key}. An item one of whose components in a
 * template is absent is not in the index (a sparse index).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(GlobalIndex.List.class)
public @interface GlobalIndex {

    /** {@return the index's name in DynamoDB} */
    String name();

    /** {@return template of the partition key, such as {@code "{status}"}} */
    String partition();

    /** {@return template of the sort key; empty for an index without one} */
    String sort() default "";

    /**
     * {@return attribute of the partition key; empty for the component's own, or the index's name and {@code Pk}}
     */
    String partitionAttribute() default "";

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
        GlobalIndex[] value();
    }
}
