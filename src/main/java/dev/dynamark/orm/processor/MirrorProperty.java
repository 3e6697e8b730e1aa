package dev.dynamark.orm.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * How one component of a model is read and given.
 *
 * @param type as its accessor returns it, or as it is taken where there is no accessor
 * @param taken as the setter, builder method or constructor takes it
 * @param writer setter or builder method; empty where a constructor takes it, or nothing does
 * @param annotated what its annotations may stand on; not empty
 * @param problem why it cannot be read or given, a sentence; empty if it can
 */
record MirrorProperty(
        String name,
        TypeMirror type,
        Optional<ExecutableElement> accessor,
        TypeMirror taken,
        Optional<ExecutableElement> writer,
        List<Element> annotated,
        String problem) {}
