package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.KeyLayout;
import dev.dynamark.orm.internal.model.KeyPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Typed factories of a table's and its indexes' keys. */
final class KeyFactories {

    private final SourceContext context;
    private final List<MirrorComponent> components;
    private final KeyExpressions keys;
    private final String model;
    private final Set<String> taken = new HashSet<>();

    KeyFactories(SourceContext context) {
        this.context = context;
        this.components = context.model().components();
        this.keys = new KeyExpressions(context.names());
        this.model = context.names().of(context.model().className());
    }

    void appendTo(SourceText source) {
        KeyLayout layout = context.layout();
        layout.partition().ifPresent(partition -> {
            key(partition, layout.sort(), source);
            partition(partition, Optional.empty(), "partition", source);
            layout.sort().ifPresent(sort -> sorts(sort, Optional.empty(), "sort", source));
        });
        for (KeyLayout.IndexLayout index : layout.indexes()) {
            String method = ConstantNames.method(index.name());
            while (!taken.add(method) || !taken.add(method + "Sort")) {
                method += "Index";
            }
            String name = method;
            partition(index.partition(), Optional.of(index.name()), name, source);
            index.sort().ifPresent(sort -> sorts(sort, Optional.of(index.name()), name + "Sort", source));
        }
    }

    private void key(KeyPart partition, Optional<KeyPart> sort, SourceText source) {
        // Object.wait(long) cannot be hidden.
        taken.addAll(Set.of("key", "partition", "sort", "wait"));
        Set<Integer> parameters = new LinkedHashSet<>(partition.components());
        sort.ifPresent(part -> parameters.addAll(part.components()));
        String itemKey = context.names().of("dev.dynamark.orm.ItemKey");
        javadoc("The key of one item.", parameters, "the key", source);
        source.line("public static " + itemKey + "<" + model + "> key(" + declared(parameters) + ") {");
        String values = value(partition) + sort.map(part -> ", " + value(part)).orElse("");
        source.line("return " + itemKey + ".of(" + values + ");").line("}");
    }

    private void partition(KeyPart part, Optional<String> index, String method, SourceText source) {
        String partition = context.names().of("dev.dynamark.orm.Partition");
        Set<Integer> parameters = new LinkedHashSet<>(part.components());
        javadoc("A partition of " + where(index) + ".", parameters, "the partition, to be queried", source);
        source.line("public static " + partition + "<" + model + "> " + method + "(" + declared(parameters) + ") {");
        source.line("return " + partition
                + index.map(name -> ".ofIndex(" + SourceText.quoted(name) + ", ")
                        .orElse(".of(") + value(part) + ");");
        source.line("}");
    }

    private void sorts(KeyPart part, Optional<String> index, String method, SourceText source) {
        int all = part.components().size();
        for (int count = part.isBare() || all == 0 ? all : 0; count <= all; count++) {
            sort(part, count, index, method, source);
        }
    }

    private void sort(KeyPart part, int count, Optional<String> index, String method, SourceText source) {
        String sortValue = context.names().of("dev.dynamark.orm.SortValue");
        boolean whole = count == part.components().size();
        Set<Integer> parameters = new LinkedHashSet<>(part.components().subList(0, count));
        String first = whole
                ? "A sort key of " + where(index) + "."
                : "What sort keys of " + where(index) + " begin with"
                        + (count == 0 ? "." : " that have these leading components.");
        javadoc(first, parameters, "the value, to be compared with sort keys", source);
        source.line("public static " + sortValue + "<" + model + "> " + method + "(" + declared(parameters) + ") {");
        String made = whole
                ? sortValue + ".<" + model + ">of(" + value(part) + ")"
                : sortValue + ".<" + model + ">ofPrefix(" + keys.made(part, count, components, context.locals()::of)
                        + ")";
        source.line("return " + made
                + index.map(name -> ".in(" + SourceText.quoted(name) + ")").orElse("") + ";");
        source.line("}");
    }

    private static String where(Optional<String> index) {
        return index.map(name -> "index {@code " + name + "}").orElse("the table");
    }

    private String value(KeyPart part) {
        String keyValue = context.names().of("dev.dynamark.orm.codec.KeyValue");
        if (!part.isBare()) {
            return keyValue + ".text(" + keys.made(part, part.components().size(), components, context.locals()::of)
                    + ")";
        }
        MirrorComponent component = components.get(part.components().get(0));
        return keyValue + ".of(" + context.expressions().of(context.model().simpleName(), component) + ", "
                + context.locals().of(component) + ")";
    }

    private String declared(Set<Integer> parameters) {
        return parameters.stream()
                .map(components::get)
                .map(component -> context.names().of(component.read().valueType()) + " "
                        + context.locals().of(component))
                .collect(Collectors.joining(", "));
    }

    private void javadoc(String first, Set<Integer> parameters, String returned, SourceText source) {
        source.blank().line("/**").line(" * " + first).line(" *");
        List<MirrorComponent> given = new ArrayList<>();
        parameters.forEach(parameter -> given.add(components.get(parameter)));
        for (MirrorComponent component : given) {
            source.line(" * @param " + context.locals().of(component) + " component {@code " + component.name() + "}"
                    + (component.read().isPrimitive() ? "" : ", not null"));
        }
        source.line(" * @return " + returned).line(" */");
    }
}
