package dev.dynamark.orm.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.coldstart.ApplicationJars;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.lambda.RuntimeApi.Outcome;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import dev.dynamark.workload.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Real functions in JVMs of their own, as Lambda would run them. */
class FunctionTest {

    @RegisterExtension
    static final LocalTables LOCAL = new LocalTables();

    private static final String TABLE = "orders-of-a-function";
    private static final Order ORDER = Dataset.small(ItemShape.ORDER, 1).order(4);
    private static final Set<String> RUNTIME =
            Set.of("aws-lambda-java-runtime-interface-client", "aws-lambda-java-core", "aws-lambda-java-serialization");

    @TempDir
    static Path folder;

    private static String classPath;

    @BeforeAll
    static void prepare() throws IOException {
        LOCAL.createNamed(TABLE, Order.class);
        Dynamorm db = LOCAL.db(Way.values()[0]).build();
        db.table(Order.class, TABLE).put(ORDER);
        classPath = ApplicationJars.make(folder, List.of("dev/dynamark/orm/lambda", "dev/dynamark/workload"))
                .classPath(RUNTIME);
    }

    @Test
    void answersEventsAndRefusesWhatItHasNoTimeForInASmallFunction() throws Exception {
        try (RuntimeApi api = RuntimeApi.start();
                FunctionProcess function = start(FunctionSize.SMALL, LambdaPath.DIRECT, api)) {
            api.awaitFunction();

            Outcome first = api.invoke(event(), Duration.ofSeconds(20));
            assertThat(first.kind()).as(log() + first).isEqualTo("response");
            assertThat(first.body())
                    .contains("\"status\":\"" + ORDER.status() + "\"", "\"maxHeapMb\":\"21", "MarkSweepCompact");

            Outcome refused = api.invoke(event(), Duration.ofMillis(250));
            assertThat(refused.kind()).isEqualTo("error");
            assertThat(refused.body()).contains("DeadlineTooCloseException", "nothing was sent");

            assertThat(api.invoke(event(), Duration.ofSeconds(20)).body())
                    .contains(ORDER.status().name());
            function.closeInput();
            assertThat(function.awaitEnd()).isZero();
        }
    }

    @Test
    void answersEventsOnTheSdksClient() throws Exception {
        try (RuntimeApi api = RuntimeApi.start();
                FunctionProcess function = start(FunctionSize.ONE_PROCESSOR, LambdaPath.SDK, api)) {
            api.awaitFunction();

            Outcome first = api.invoke(event(), Duration.ofSeconds(20));
            assertThat(first.body())
                    .as(log() + function)
                    .contains(ORDER.status().name());
        }
    }

    private static String event() {
        return "{\"customer\":\"" + ORDER.customerId() + "\",\"placedAt\":\"" + ORDER.placedAt() + "\",\"id\":\""
                + ORDER.id() + "\"}";
    }

    private static FunctionProcess start(FunctionSize size, LambdaPath path, RuntimeApi api) throws IOException {
        return FunctionProcess.start(
                size,
                List.of(),
                classPath,
                OrderFunction.class,
                api,
                Map.of(
                        "LAMBDA_PATH", path.name(),
                        "ORDERS_ENDPOINT", LOCAL.endpoint().uri().toString(),
                        "ORDERS_TABLE", TABLE),
                folder.resolve("function.log"));
    }

    private static String log() throws IOException {
        return Files.readString(folder.resolve("function.log"));
    }
}
