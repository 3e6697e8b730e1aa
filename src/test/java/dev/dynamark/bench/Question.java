package dev.dynamark.bench;

import dev.dynamark.profile.JmhSettings;
import dev.dynamark.profile.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What can be asked: a benchmark, and what it is run over. */
enum Question {
    /** What does one operation cost the client? */
    OPERATION("operation", OperationCostBenchmark.class, "contestant", Set.of("mappers", "attributes")) {
        @Override
        List<String> contestants(JmhSettings settings) {
            return settings.contestants();
        }

        @Override
        List<Cell> cells(JmhSettings settings) {
            List<Cell> cells = new ArrayList<>();
            for (String shape : settings.shapes()) {
                for (Operation operation : settings.operations()) {
                    boolean ofPages = operation == Operation.QUERY || operation == Operation.SCAN;
                    for (int page : ofPages ? settings.pages() : List.of(1)) {
                        Map<String, String> tags = new LinkedHashMap<>();
                        tags.put("shape", shape);
                        if (ofPages) {
                            tags.put("page", String.valueOf(page));
                        }
                        cells.add(new Cell(
                                "call",
                                Map.of("operation", operation.label(), "shape", shape, "page", String.valueOf(page)),
                                operation.label(),
                                tags,
                                able(settings.contestants(), shape, operation)));
                    }
                }
            }
            return cells;
        }
    },

    /** What does mapping alone cost? */
    MAPPING("mapping", MappingCostBenchmark.class, "mapper", Set.of("contestants", "operations", "shape", "page")) {
        @Override
        List<String> contestants(JmhSettings settings) {
            return known(settings, Mappings.ALL);
        }

        @Override
        List<Cell> cells(JmhSettings settings) {
            return cells(settings, List.of("decode", "encode"));
        }
    },

    /** What does it cost to get from a model to bytes and back? */
    WIRE("wire", WireCostBenchmark.class, "mapper", Set.of("contestants", "operations", "shape", "page")) {
        @Override
        List<String> contestants(JmhSettings settings) {
            return known(settings, WireMappings.ALL);
        }

        @Override
        List<Cell> cells(JmhSettings settings) {
            return cells(settings, List.of("read", "write"));
        }
    };

    /** Ways of mapping, those of {@link #MAPPING} and of {@link #WIRE}. */
    static final List<String> MAPPERS =
            Stream.concat(Mappings.ALL.stream(), WireMappings.ALL.stream()).toList();

    private static final Set<String> WITH_FLAT_MODEL = Set.of("aws-sdk", "enhanced", "dynamorm");

    private final String label;
    private final Class<?> benchmark;
    private final String parameter;
    private final Set<String> ofOthers;

    Question(String label, Class<?> benchmark, String parameter, Set<String> ofOthers) {
        this.label = label;
        this.benchmark = benchmark;
        this.parameter = parameter;
        this.ofOthers = ofOthers;
    }

    abstract List<String> contestants(JmhSettings settings);

    /** Cells that nobody can do have no contestants. */
    abstract List<Cell> cells(JmhSettings settings);

    static List<String> labels() {
        return Arrays.stream(values()).map(each -> each.label).toList();
    }

    static Question of(String label) {
        return values()[labels().indexOf(label)];
    }

    Class<?> benchmark() {
        return benchmark;
    }

    /** The benchmark's parameter that takes a contestant. */
    String parameter() {
        return parameter;
    }

    /** The settings that matter for it, and who was compared under the name that reports look for. */
    Map<String, Object> settings(JmhSettings settings) {
        Map<String, Object> own = new LinkedHashMap<>(settings.effective());
        own.keySet().removeAll(ofOthers);
        own.put("jmh", label);
        own.put("contestants", contestants(settings));
        return own;
    }

    /** Every way of mapping that was asked for and that this question knows. */
    private static List<String> known(JmhSettings settings, List<String> all) {
        return settings.mappers().stream().filter(all::contains).toList();
    }

    List<Cell> cells(JmhSettings settings, List<String> methods) {
        List<Cell> cells = new ArrayList<>();
        for (String method : methods) {
            for (int attributes : settings.attributes()) {
                Map<String, String> size = Map.of("attributes", String.valueOf(attributes));
                cells.add(new Cell(method, size, method, size, contestants(settings)));
            }
        }
        return cells;
    }

    private static List<String> able(List<String> contestants, String shape, Operation operation) {
        if (!shape.equals(ClientCost.FLAT)) {
            return contestants;
        }
        return operation == Operation.UPDATE
                ? List.of()
                : contestants.stream().filter(WITH_FLAT_MODEL::contains).toList();
    }
}
