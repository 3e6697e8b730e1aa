package dev.dynamark.orm.lambda;

import dev.dynamark.orm.TableNames;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;

/** What a function's tables are made with, again after every restore. Immutable. */
record LambdaSettings(
        List<Class<?>> models,
        LambdaPath path,
        Supplier<SdkHttpClient> http,
        Optional<Region> region,
        Optional<URI> endpointOverride,
        Supplier<AwsCredentialsProvider> credentials,
        TableNames tableNames,
        Duration attemptTimeout,
        Duration margin,
        Duration floor,
        Consumer<LambdaTables> priming) {

    LambdaSettings {
        models = List.copyOf(models);
    }
}
