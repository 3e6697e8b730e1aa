package dev.dynamark.coldstart;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.*;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public final class ColdStartSuite {
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target", "cold-start").toAbsolutePath();
        int rounds = Integer.getInteger("rounds", 5);
        ApplicationJars jars = ApplicationJars.make(
                folder, List.of("dev/dynamark/coldstart", "dev/dynamark/workload", "dev/dynamark/contestants"));
        try (Backend backend = LocalBackend.start(folder);
                DynamoDbClient client = DynamoClients.create(
                        backend.endpoint(),
                        new ClientSettings(
                                HttpClientKind.APACHE5, 2, 2, Duration.ofSeconds(10), Duration.ofSeconds(20)),
                        List.of())) {
            client.createTable(t -> t.applyMutation(OrderTable.design()).tableName("orders"));
            Order order = Dataset.small(ItemShape.ORDER, 42).order(7);
            client.putItem(p -> p.tableName("orders").item(OrderItems.encode(order)));
            Children children = new Children(jars, folder, backend.endpoint(), "orders", order.key());
            List<Library> libs = new ArrayList<>();
            for (String id :
                    System.getProperty("who", String.join(",", Library.ids())).split(","))
                libs.add(Library.values()[Library.ids().indexOf(id)]);
            for (Library library : libs) children.archive(library);
            Map<String, List<Reading>> all = new LinkedHashMap<>();
            Random random = new Random(42);
            for (int r = 0; r < rounds; r++) {
                List<Object[]> turns = new ArrayList<>();
                for (Archive a : Archive.values()) for (Library l : libs) turns.add(new Object[] {l, a});
                Collections.shuffle(turns, random);
                for (Object[] t : turns) {
                    all.computeIfAbsent(((Archive) t[1]).label() + " " + ((Library) t[0]).id(), k -> new ArrayList<>())
                            .add(children.start((Library) t[0], (Archive) t[1]));
                }
            }
            System.out.printf(
                    "%-28s %7s %7s %7s %7s %7s %7s %7s %7s %7s%n",
                    "", "jvm", "config", "client", "orm", "models", "call", "wall", "classes", "cpu");
            for (Archive a : Archive.values())
                for (Library l : libs) {
                    List<Reading> rs = all.get(a.label() + " " + l.id());
                    System.out.printf("%-28s", a.label() + " " + l.id());
                    for (Step s : Step.values())
                        System.out.printf(
                                " %7.1f",
                                med(rs.stream()
                                                .mapToLong(x -> x.micros().get(s))
                                                .toArray())
                                        / 1000);
                    System.out.printf(
                            " %7.1f %7.0f %7.0f%n",
                            med(rs.stream().mapToLong(Reading::wallMicros).toArray()) / 1000,
                            med(rs.stream().mapToLong(Reading::classes).toArray()),
                            med(rs.stream().mapToLong(Reading::cpuMicros).toArray()) / 1000);
                }
        }
    }

    static double med(long[] v) {
        Arrays.sort(v);
        return v.length % 2 == 1 ? v[v.length / 2] : (v[v.length / 2] + v[v.length / 2 - 1]) / 2.0;
    }
}
