package dev.dynamark.orm.internal.reflect;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * How one component of a model is read and given.
 *
 * @param type as its accessor returns it, or as it is taken where there is no accessor
 * @param accessor empty if it cannot be read
 * @param taken as the setter, builder method or constructor takes it
 * @param writer setter or builder method; empty where a constructor takes it, or nothing does
 * @param annotated what its annotations may stand on; not empty
 * @param problem why it cannot be read or given, a sentence; empty if it can
 */
record Property(
        String name,
        JavaType type,
        Optional<Method> accessor,
        JavaType taken,
        Optional<Method> writer,
        List<AnnotatedElement> annotated,
        String problem) {

    <A extends Annotation> Optional<A> annotation(Class<A> type) {
        return annotated.stream()
                .map(element -> element.getAnnotation(type))
                .filter(found -> found != null)
                .findFirst();
    }
}
