package dev.dynamark.orm.processor;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.internal.model.Mistake;
import dev.dynamark.orm.internal.model.ModelDeclaration;
import dev.dynamark.orm.internal.model.ModelKind;
import dev.dynamark.orm.internal.model.ModelRules;
import dev.dynamark.orm.internal.model.NestedModels;
import dev.dynamark.orm.internal.model.Role;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/**
 * Checks every {@code @DynamoTable} class of a compilation and generates, for it and for the models nested in it, a codec
 * ({@code Order_Codec}) and a metamodel ({@code Order_}). Mistakes are compile errors at the component that has them.
 */
public final class ModelProcessor extends AbstractProcessor {

    private final Set<String> roots = new LinkedHashSet<>();
    private final Set<String> deferred = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<Mistake> reported = new LinkedHashSet<>();
    private MirrorTypes types;
    private MirrorDeclarations declarations;

    /** Called by the compiler. */
    public ModelProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(DynamoTable.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        types = new MirrorTypes(environment.getTypeUtils(), environment.getElementUtils());
        declarations = new MirrorDeclarations(types);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                roots.add(type.getQualifiedName().toString());
            }
        }
        Set<TypeElement> annotated = new LinkedHashSet<>();
        deferred.forEach(name -> annotated.add(types.elements().getTypeElement(name)));
        deferred.clear();
        round.getElementsAnnotatedWith(DynamoTable.class).forEach(each -> annotated.add((TypeElement) each));
        Map<String, MirrorModel> sound = new LinkedHashMap<>();
        annotated.forEach(each -> check(declarations.of(each), sound));
        generate(sound);
        return false;
    }

    private void check(MirrorModel model, Map<String, MirrorModel> sound) {
        if (UnresolvedTypes.in(model)) {
            // Perhaps another processor generates them; if none does, the compiler reports them itself.
            deferred.add(model.className());
            return;
        }
        List<Mistake> mistakes = ModelRules.check(model.declaration(), this::nested);
        mistakes.stream().filter(reported::add).forEach(mistake -> report(mistake, model));
        if (mistakes.isEmpty()) {
            reachable(model, sound);
        }
    }

    private Optional<ModelDeclaration> nested(String className) {
        return Optional.ofNullable(types.elements().getTypeElement(className))
                .map(element -> declarations.of(element).declaration());
    }

    private void report(Mistake mistake, MirrorModel model) {
        Element source = (Element) mistake.source();
        processingEnv
                .getMessager()
                .printMessage(Kind.ERROR, mistake.message(), isCompiled(source) ? positioned(source) : model.element());
    }

    // Compilers know where a record component's field stands, but not all know it of the component itself.
    private static Element positioned(Element source) {
        return source.getKind() != ElementKind.RECORD_COMPONENT
                ? source
                : ElementFilter.fieldsIn(source.getEnclosingElement().getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().equals(source.getSimpleName()))
                        .map(Element.class::cast)
                        .findFirst()
                        .orElse(source);
    }

    private void reachable(MirrorModel model, Map<String, MirrorModel> found) {
        model.members().forEach(member -> reachable(member, found));
        if (model.kind() == ModelKind.SEALED
                || !isCompiled(model.element())
                || found.putIfAbsent(model.className(), model) != null) {
            return;
        }
        model.components().stream()
                .filter(component -> !component.is(Role.IGNORE))
                .flatMap(component -> NestedModels.of(component.declaration().type()).stream())
                .map(types.elements()::getTypeElement)
                .forEach(nested -> reachable(declarations.of(nested), found));
    }

    private boolean isCompiled(Element element) {
        Element top = element;
        while (top.getEnclosingElement() != null && top.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            top = top.getEnclosingElement();
        }
        return top instanceof TypeElement type
                && roots.contains(type.getQualifiedName().toString());
    }

    private void generate(Map<String, MirrorModel> sound) {
        Set<String> fresh = new LinkedHashSet<>();
        Expressible expressible = new Expressible(types);
        for (MirrorModel model : sound.values()) {
            Optional<String> obstacle = expressible.obstacle(model);
            if (obstacle.isEmpty()) {
                fresh.add(model.className());
            } else {
                note(model, obstacle.get());
            }
        }
        fresh.removeAll(written);
        written.addAll(fresh);
        GeneratedSources sources = new GeneratedSources(types, processingEnv.getFiler());
        for (String name : fresh) {
            write(sound.get(name), sources);
        }
    }

    private void write(MirrorModel model, GeneratedSources sources) {
        try {
            sources.write(model, written);
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Kind.ERROR,
                            "Expected to write the generated classes of " + model.className() + ", found " + e + ".",
                            model.element());
        }
    }

    private void note(MirrorModel model, String obstacle) {
        processingEnv
                .getMessager()
                .printMessage(
                        Kind.NOTE,
                        model.simpleName() + " is mapped by reflection, without generated classes, because " + obstacle
                                + ".",
                        model.element());
    }
}
