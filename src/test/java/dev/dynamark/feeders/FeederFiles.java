package dev.dynamark.feeders;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the files of the folder {@code feeders}: {@code mvn test-compile exec:java@feeders}. Each is written twice, as CSV and
 * as JSON, with the same rows.
 */
public final class FeederFiles {

    /** What datasets are made from unless {@code bench.seed} says else. */
    static final long SEED = 42;

    private FeederFiles() {}

    /** Writes into {@code feeders}, or into the folder given. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "feeders" : arguments[0]);
        write(folder, SEED);
        System.out.println("Wrote customers, orders, search terms and shared orders to " + folder);
    }

    static void write(Path folder, long seed) throws IOException {
        Files.createDirectories(folder);
        Dataset large = Dataset.large(ItemShape.ORDER, seed);
        Dataset small = Dataset.small(ItemShape.ORDER, seed);
        write(folder, "customers", FeederRows.customers(large));
        write(folder, "orders", FeederRows.orders(small));
        write(folder, "search-terms", FeederRows.searchTerms(small));
        write(folder, "shared-orders", FeederRows.sharedOrders(small));
    }

    private static void write(Path folder, String name, List<Map<String, String>> rows) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), csv(rows));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("", ""));
        Files.writeString(
                folder.resolve(name + ".json"),
                JsonMapper.builder().build().writer(printer).writeValueAsString(rows) + "\n");
    }

    private static String csv(List<Map<String, String>> rows) {
        return rows.stream()
                .map(Map::values)
                .map(values -> values.stream().map(FeederFiles::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", rows.get(0).keySet()) + "\n", "\n"));
    }

    private static String quoted(String value) {
        return value.matches("[^,\"\\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** A row from names and values in turns. */
    static Map<String, String> row(String... namesAndValues) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }
}
