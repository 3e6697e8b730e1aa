package dev.dynamark.orm.internal.model;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of one model. */
final class Findings {

    private final String model;
    private final Object source;
    private final List<Mistake> mistakes = new ArrayList<>();

    Findings(ModelDeclaration model) {
        this.model = simpleName(model.className());
        this.source = model.source();
    }

    /** Of the model itself. */
    void add(String expected, String found, String remedy) {
        add(source, model, expected, found, remedy);
    }

    /** Of a component. */
    void add(ComponentDeclaration component, String expected, String found, String remedy) {
        add(component.source(), model + "." + component.name(), expected, found, remedy);
    }

    /** Of a key template, at the component or class that is annotated with it. */
    void add(DeclaredKeys.Template template, String expected, String found, String remedy) {
        add(template.source(), model + " " + template.place(), expected, found, remedy);
    }

    /** A sentence of its own, at a component or, if that has no name, at the model. */
    void addSentence(ComponentDeclaration component, String sentence) {
        String subject = component.name().isEmpty() ? model : model + "." + component.name();
        mistakes.add(new Mistake(component.source(), subject + ": " + sentence));
    }

    void addSentence(DeclaredKeys.Template template, String sentence) {
        mistakes.add(new Mistake(template.source(), model + " " + template.place() + ": " + sentence));
    }

    void addAll(List<Mistake> others) {
        mistakes.addAll(others);
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    private void add(Object at, String subject, String expected, String found, String remedy) {
        mistakes.add(new Mistake(at, subject + ": expected " + expected + ", found " + found + ": " + remedy + "."));
    }

    /** Without package and enclosing classes. */
    static String simpleName(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
