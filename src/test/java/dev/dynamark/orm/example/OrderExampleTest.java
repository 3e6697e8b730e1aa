package dev.dynamark.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.workload.OrderTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The README's example of DynamORM is what is compiled here, and does what its comments say. */
class OrderExampleTest {

    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 5, 0, Duration.ofSeconds(20), Duration.ofSeconds(20));

    @Test
    void runs(@TempDir Path folder) {
        try (Backend backend = LocalBackend.start(folder);
                DynamoDbClient client = DynamoClients.create(backend.endpoint(), SETTINGS, List.of())) {
            client.createTable(table -> {
                OrderTable.design().accept(table);
                table.tableName("orders");
            });

            String said = OrderExample.run(client, "", Instant.parse("2026-11-21T10:15:30Z"));

            assertThat(said).endsWith("Z 7 1 1 SHIPPED 1 .");
        }
    }

    @Test
    void standsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme).contains(snippet("Order.java", "model")).contains(snippet("OrderExample.java", "use"));
    }

    private static String snippet(String file, String name) throws IOException {
        List<String> source = Files.readAllLines(Path.of("src/test/java/dev/dynamark/orm/example", file));
        List<String> stripped = source.stream().map(String::strip).toList();
        int begin = stripped.indexOf("// README: " + name + " begin") + 1;
        int end = stripped.indexOf("// README: " + name + " end");
        return "```java\n"
                + String.join("\n", source.subList(begin, end)).stripIndent().strip() + "\n```";
    }
}
