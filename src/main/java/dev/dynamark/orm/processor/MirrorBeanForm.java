package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ModelKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Beans: components come in the order of their fields, superclasses' first, then those without a field by name. */
final class MirrorBeanForm {

    private final MirrorTypes types;
    private final MirrorMembers members;

    private MirrorBeanForm(TypeElement model, MirrorTypes types) {
        this.types = types;
        this.members = new MirrorMembers(model, types);
    }

    static Optional<MirrorShape> of(TypeElement model, MirrorTypes types) {
        Optional<ExecutableElement> constructor = ElementFilter.constructorsIn(model.getEnclosedElements()).stream()
                .filter(each -> each.getParameters().isEmpty())
                .findFirst();
        if (constructor.isEmpty()) {
            return Optional.empty();
        }
        List<MirrorProperty> properties = new MirrorBeanForm(model, types).properties();
        return properties.stream().noneMatch(property -> property.writer().isPresent())
                ? Optional.empty()
                : Optional.of(new MirrorShape(ModelKind.BEAN, properties, List.of(constructor.get()), ""));
    }

    private List<MirrorProperty> properties() {
        List<MirrorProperty> properties = new ArrayList<>();
        for (String name : names()) {
            property(name).ifPresent(properties::add);
        }
        return properties;
    }

    private Set<String> names() {
        Set<String> withoutField = new TreeSet<>();
        for (ExecutableElement method : members.methods()) {
            int parameters = method.getParameters().size();
            String prefix =
                    parameters == 1 ? "set" : method.getSimpleName().toString().startsWith("is") ? "is" : "get";
            if (parameters <= 1) {
                members.named(method, prefix).ifPresent(withoutField::add);
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (String field : members.fields().keySet()) {
            // Kotlin's field isActive has the getter isActive() and the setter setActive().
            boolean flag = field.startsWith("is")
                    && withoutField.stream().anyMatch(n -> field.equals("is" + MirrorMembers.capitalized(n)));
            names.add(flag ? field.substring(2, 3).toLowerCase(Locale.ROOT) + field.substring(3) : field);
        }
        names.addAll(withoutField);
        return names;
    }

    private Optional<MirrorProperty> property(String name) {
        Optional<ExecutableElement> getter = members.accessor(name);
        String capital = MirrorMembers.capitalized(name);
        List<ExecutableElement> takers = members.takers("set" + capital, name);
        Optional<ExecutableElement> setter = takers.stream()
                .filter(taker -> getter.isEmpty() || types.fits(members.taken(taker), members.returned(getter.get())))
                .findFirst();
        Element field = members.fields().containsKey(name)
                ? members.fields().get(name)
                : members.fields().get("is" + capital);
        List<Element> annotated = new ArrayList<>();
        if (field != null) {
            annotated.add(field);
        }
        getter.ifPresent(annotated::add);
        (setter.isPresent() ? setter : takers.stream().findFirst()).ifPresent(annotated::add);
        boolean matters = MirrorAnnotations.any(annotated) || field != null && getter.isPresent() != setter.isPresent();
        if (getter.isEmpty() || setter.isEmpty()) {
            return matters ? Optional.of(broken(name, getter, setter, annotated, takers)) : Optional.empty();
        }
        return Optional.of(new MirrorProperty(
                name, members.returned(getter.get()), getter, members.taken(setter.get()), setter, annotated, ""));
    }

    private MirrorProperty broken(
            String name,
            Optional<ExecutableElement> getter,
            Optional<ExecutableElement> setter,
            List<Element> annotated,
            List<ExecutableElement> takers) {
        TypeMirror type = getter.map(members::returned)
                .or(() -> setter.map(members::taken))
                .orElseGet(() ->
                        types.elements().getTypeElement("java.lang.Object").asType());
        String capital = MirrorMembers.capitalized(name);
        String found = getter.isEmpty() && setter.isEmpty()
                ? "neither"
                : getter.isEmpty() ? "no getter" : takers.isEmpty() ? "no setter" : "a setter of another type";
        String problem = "expected a getter get" + capital + "() and a setter set" + capital + "("
                + types.text(types.resolve(type)) + "), found " + found
                + ": add what is missing, or mark it @Ignore.";
        return new MirrorProperty(name, type, getter, type, setter, annotated, problem);
    }
}
