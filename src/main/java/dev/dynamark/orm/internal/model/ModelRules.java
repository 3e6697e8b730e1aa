package dev.dynamark.orm.internal.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks what a model declares. The same at run time and in the annotation processor. */
public final class ModelRules {

    private ModelRules() {}

    /**
     * Every rule that a model breaks, and those that the models nested in it break.
     *
     * @param model with or without a table
     * @param nested the declaration of a nested model by its class name; empty for a class it cannot read
     */
    public static List<Mistake> check(ModelDeclaration model, Function<String, Optional<ModelDeclaration>> nested) {
        Findings findings = new Findings(model);
        Set<String> visited = new HashSet<>(Set.of(model.className()));
        if (model.kind() == ModelKind.SEALED) {
            SealedRules.check(model, findings);
            if (model.table().isPresent()) {
                for (ModelDeclaration member : model.members()) {
                    visited.add(member.className());
                    findings.addAll(checkOne(member, nested, visited));
                }
            }
        } else {
            findings.addAll(checkOne(model, nested, visited));
        }
        return findings.mistakes();
    }

    private static List<Mistake> checkOne(
            ModelDeclaration model, Function<String, Optional<ModelDeclaration>> nested, Set<String> visited) {
        Findings findings = new Findings(model);
        checkAlone(model, findings);
        for (ComponentDeclaration component : model.components()) {
            if (!component.is(Role.IGNORE)) {
                NestedModels.of(component.type())
                        .forEach(name -> checkNested(component, name, nested, visited, findings));
            }
        }
        return findings.mistakes();
    }

    private static void checkAlone(ModelDeclaration model, Findings findings) {
        for (ComponentDeclaration component : model.components()) {
            if (component.is(Role.IGNORE)) {
                RoleRules.checkIgnored(component, findings);
            } else {
                CodecRules.check(component, findings);
                RoleRules.check(component, findings);
            }
        }
        if (model.table().isPresent()) {
            KeyRules.check(model, findings);
            IndexRules.check(model, findings);
            LifecycleRules.check(model, findings);
        } else {
            NestedRules.check(model, findings);
        }
        NameRules.check(model, findings);
    }

    private static void checkNested(
            ComponentDeclaration component,
            String className,
            Function<String, Optional<ModelDeclaration>> nested,
            Set<String> visited,
            Findings findings) {
        Optional<ModelDeclaration> declaration = nested.apply(className);
        if (declaration.isEmpty()) {
            findings.add(
                    component,
                    "a class that can be read",
                    className,
                    "give the component a type that can be stored, or mark it @Ignore");
            return;
        }
        if (!NestedRules.canNest(component, declaration.get(), findings)) {
            return;
        }
        if (visited.add(className)) {
            findings.addAll(checkOne(declaration.get(), nested, visited));
        }
    }
}
