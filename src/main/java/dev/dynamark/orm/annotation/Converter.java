package dev.dynamark.orm.annotation;

import dev.dynamark.orm.codec.AttributeConverter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How values of this component, or of every component of this type, are stored.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Converter {

    /** {@return the converter: a class with a constructor without parameters} */
    Class<? extends AttributeConverter<?, ?>> value();
}
