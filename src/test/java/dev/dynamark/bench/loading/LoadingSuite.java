package dev.dynamark.bench.loading;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What {@code mvn test-compile exec:exec@loading [-Dloading="<orders> <rounds>"]} runs: the dataset loaded again and again into
 * DynamoDB Local, by the loader of the simulations and by loaders tuned by hand, taking turns in one process.
 */
public final class LoadingSuite {

    private static final List<Integer> THREADS = List.of(2, 4, 8);
    private static final ClientSettings CLIENT =
            new ClientSettings(HttpClientKind.APACHE5, 8, 0, Duration.ofSeconds(30), Duration.ofMinutes(1));

    private LoadingSuite() {}

    /**
     * Prints the rate of each loader, and of the simulations' beside the fastest other with its interval.
     *
     * @param arguments how many orders, and how often each loader loads them
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int orders = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path logs = Files.createTempDirectory("dynamark-loading");
        try (Backend backend = LocalBackend.start(logs);
                DynamoDbClient client = DynamoClients.create(backend.endpoint(), CLIENT, List.of())) {
            Dataset dataset = new Dataset("orders", orders, ItemShape.ORDER, 42);
            LoadingRace race = new LoadingRace(client, dataset, THREADS, System.out);
            race.round();
            System.out.println("That was the warm-up.");
            for (int round = 0; round < rounds; round++) {
                race.round();
            }
            race.lastRounds(rounds).forEach(System.out::println);
        }
    }
}
