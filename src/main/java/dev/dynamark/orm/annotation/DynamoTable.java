package dev.dynamark.orm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record, bean, immutable class or sealed interface the model of a table's items.
 *
 * <pre>{@code
 * @DynamoTable("orders")
 * @Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{placedAt}#{id}")
 * record Order(String customerId, Instant placedAt, String id, Status status) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DynamoTable {

    /**
     * {@return the table's name before {@link dev.dynamark.orm.TableNames} resolve it per environment or tenant.
     * Never derived from the class and never made plural}
     */
    String value();

    /** {@return how attribute names are made of component names, and what explicit names must look like} */
    Naming naming() default Naming.CAMEL_CASE;
}
