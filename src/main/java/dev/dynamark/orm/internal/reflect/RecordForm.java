package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.internal.model.ModelKind;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Records. */
final class RecordForm {

    private RecordForm() {}

    static Optional<Shape> of(Class<?> model) {
        if (!model.isRecord()) {
            return Optional.empty();
        }
        TypeVariables variables = TypeVariables.in(model);
        List<Property> properties = Stream.of(model.getRecordComponents())
                .map(component -> property(component, variables))
                .toList();
        return Optional.of(Shape.made(ModelKind.RECORD, canonical(model), properties));
    }

    private static Property property(RecordComponent component, TypeVariables variables) {
        JavaType type = variables.resolve(component.getGenericType());
        return new Property(
                component.getName(),
                type,
                Optional.of(component.getAccessor()),
                type,
                Optional.empty(),
                List.of(component, component.getAccessor()),
                "");
    }

    private static Constructor<?> canonical(Class<?> model) {
        Class<?>[] types = Stream.of(model.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return model.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(model.getName() + " is a record without a canonical constructor.", e);
        }
    }
}
