package dev.dynamark.bench;

import dev.dynamark.orm.transport.DirectClient;
import dev.dynamark.orm.transport.Signing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What does a {@code GetItem} cost by the direct path, from a request in JSON to an answer in JSON, and what by the SDK's
 * client, both on an HTTP client that answers at once? The SDK also builds the request and reads the item, which is the
 * codec's part beside the direct path. Run it with {@code -prof gc} for the bytes.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class WhatDoesADirectCallCost {

    private static final String ITEM =
            "{\"Item\":{\"pk\":{\"S\":\"customer#4711\"},\"sk\":{\"S\":\"order#2026-11-21#0815\"},"
                    + "\"status\":{\"S\":\"SHIPPED\"},\"total\":{\"N\":\"129.90\"},\"paid\":{\"BOOL\":true},"
                    + "\"address\":{\"M\":{\"street\":{\"S\":\"Main Street 1\"},\"city\":{\"S\":\"Springfield\"}}},"
                    + "\"lines\":{\"L\":[{\"M\":{\"sku\":{\"S\":\"A-1\"},\"quantity\":{\"N\":\"2\"}}},"
                    + "{\"M\":{\"sku\":{\"S\":\"B-2\"},\"quantity\":{\"N\":\"1\"}}}]}}}";
    private static final byte[] GET = ("{\"TableName\":\"orders\",\"Key\":{\"pk\":{\"S\":\"customer#4711\"},"
                    + "\"sk\":{\"S\":\"order#2026-11-21#0815\"}}}")
            .getBytes(StandardCharsets.UTF_8);

    private final SdkHttpClient http = new CannedHttpClient(ITEM);
    private final Map<String, AttributeValue> key =
            Map.of("pk", AttributeValue.fromS("customer#4711"), "sk", AttributeValue.fromS("order#2026-11-21#0815"));
    private final DynamoDbClient sdk = DynamoDbClient.builder()
            .region(Region.US_EAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "secret")))
            .httpClient(http)
            .build();
    private final DirectClient direct = DirectClient.like(sdk).httpClient(http).build();
    private final DirectClient limited = DirectClient.like(sdk)
            .httpClient(http)
            .apiCallTimeout(Duration.ofSeconds(10))
            .apiCallAttemptTimeout(Duration.ofSeconds(2))
            .build();
    private final DirectClient sdkSigned =
            DirectClient.like(sdk).httpClient(http).signing(Signing.SDK).build();
    private final DirectClient unsigned =
            DirectClient.like(sdk).httpClient(http).signing(Signing.UNSIGNED).build();

    @Benchmark
    public Object sdkClient() {
        return sdk.getItem(get -> get.tableName("orders").key(key)).item();
    }

    @Benchmark
    public Integer directPath() {
        return get(direct);
    }

    @Benchmark
    public Integer directPathWithTimeLimits() {
        return get(limited);
    }

    @Benchmark
    public Integer directPathWithTheSdksSigner() {
        return get(sdkSigned);
    }

    @Benchmark
    public Integer directPathUnsigned() {
        return get(unsigned);
    }

    private static Integer get(DirectClient client) {
        return client.path().send("GetItem", GET, GET.length, (body, length) -> length);
    }
}
