package dev.dynamark.orm.lambda;

import dev.dynamark.orm.TableNames;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;

/** Sets {@link LambdaTables} up; what is not set is made for short starts. Not thread-safe. */
public final class LambdaTablesBuilder {

    private final Set<Class<?>> models = new LinkedHashSet<>();
    private LambdaPath path = LambdaPath.DIRECT;
    private Optional<Supplier<SdkHttpClient>> http = Optional.empty();
    private Optional<Region> region = Optional.empty();
    private Optional<URI> endpointOverride = Optional.empty();
    private Supplier<AwsCredentialsProvider> credentials = () -> FunctionCredentials.of(System.getenv());
    private TableNames tableNames = TableNames.asDeclared();
    private Duration attemptTimeout = Duration.ofSeconds(2);
    private Duration margin = Duration.ofMillis(200);
    private Duration floor = Duration.ofMillis(100);
    private Consumer<LambdaTables> priming = tables -> {};

    LambdaTablesBuilder() {}

    /**
     * Adds a model, to be loaded before the first event.
     *
     * @param model a class with {@link dev.dynamark.orm.annotation.DynamoTable}
     * @return this
     */
    public LambdaTablesBuilder model(Class<?> model) {
        models.add(Objects.requireNonNull(model, "model"));
        return this;
    }

    /**
     * Sets how requests go to DynamoDB.
     *
     * @param value the way; by default {@link LambdaPath#DIRECT}
     * @return this
     */
    public LambdaTablesBuilder path(LambdaPath value) {
        path = Objects.requireNonNull(value, "path");
        return this;
    }

    /**
     * Sets what sends requests. It is asked for a client at the start and after each restore, and closed before.
     *
     * @param value such as {@code AwsCrtHttpClient::create}; by default {@code UrlConnectionHttpClient}, which starts
     *     quickest
     * @return this
     */
    public LambdaTablesBuilder httpClient(Supplier<SdkHttpClient> value) {
        http = Optional.of(value);
        return this;
    }

    /**
     * Sets the region of the tables.
     *
     * @param value the region; by default that of the function
     * @return this
     */
    public LambdaTablesBuilder region(Region value) {
        region = Optional.of(value);
        return this;
    }

    /**
     * Sets where requests go.
     *
     * @param value an address like {@code http://127.0.0.1:8000}; by default that of the region
     * @return this
     */
    public LambdaTablesBuilder endpointOverride(URI value) {
        endpointOverride = Optional.of(value);
        return this;
    }

    /**
     * Sets who calls. It is asked for a provider at the start and after each restore, as credentials of a snapshot are
     * old ones; the provider is closed before if it can be.
     *
     * @param value makes providers; by default those of the function's role, from where Lambda puts them
     * @return this
     */
    public LambdaTablesBuilder credentials(Supplier<AwsCredentialsProvider> value) {
        credentials = Objects.requireNonNull(value, "credentials");
        return this;
    }

    /**
     * Sets what resolves the table names of models.
     *
     * @param value by default as declared
     * @return this
     */
    public LambdaTablesBuilder tableNames(TableNames value) {
        tableNames = Objects.requireNonNull(value, "tableNames");
        return this;
    }

    /**
     * Limits how long one attempt may take, so that another fits before the deadline.
     *
     * @param value more than zero; by default 2 s
     * @return this
     * @throws IllegalArgumentException if it is not more than zero
     */
    public LambdaTablesBuilder attemptTimeout(Duration value) {
        attemptTimeout = atLeast(1, "attemptTimeout", value);
        return this;
    }

    /**
     * Sets how much of the time that the function has left is kept for its answer.
     *
     * @param value by default 200 ms
     * @return this
     * @throws IllegalArgumentException if it is less than zero
     */
    public LambdaTablesBuilder deadlineMargin(Duration value) {
        margin = atLeast(0, "deadlineMargin", value);
        return this;
    }

    /**
     * Sets how long a call must be allowed to take to be begun at all.
     *
     * @param value by default 100 ms
     * @return this
     * @throws IllegalArgumentException if it is less than a millisecond
     */
    public LambdaTablesBuilder deadlineFloor(Duration value) {
        floor = atLeast(1, "deadlineFloor", value);
        return this;
    }

    /**
     * Sets what is done before a snapshot is taken, so that no invocation has to: a read that finds nothing, which loads
     * every class that reads need.
     *
     * @param value such as {@code tables -> tables.table(Order.class).find(Order_.key("none"))}; nothing by default. What
     *     it throws fails the snapshot
     * @return this
     */
    public LambdaTablesBuilder priming(Consumer<LambdaTables> value) {
        priming = Objects.requireNonNull(value, "priming");
        return this;
    }

    /**
     * Opens connections and loads the models. Where the environment is not ready, such as without a region, the first
     * {@link LambdaTables#table} opens them, or says what is missing.
     *
     * @return new tables
     * @throws IllegalStateException if no model was given, or the default HTTP client is not on the class path
     * @throws dev.dynamark.orm.error.InvalidModelException naming every rule that a model breaks
     */
    public LambdaTables build() {
        if (models.isEmpty()) {
            throw new IllegalStateException(
                    "Expected the models of the function, found none: call model(...) for each before build().");
        }
        Duration silence = attemptTimeout;
        return new LambdaTables(new LambdaSettings(
                List.copyOf(models),
                path,
                http.orElseGet(() -> () -> DefaultHttp.create(silence)),
                region,
                endpointOverride,
                credentials,
                tableNames,
                attemptTimeout,
                margin,
                floor,
                priming));
    }

    private static Duration atLeast(long millis, String name, Duration value) {
        if (value.toMillis() < millis) {
            throw new IllegalArgumentException(
                    "Expected " + name + " to be at least " + millis + " ms, found " + value + ": correct it.");
        }
        return value;
    }
}
