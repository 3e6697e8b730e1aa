package dev.dynamark.orm.lambda;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.DynamormBuilder;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.transport.DirectClient;
import dev.dynamark.orm.transport.StreamingCodec;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** Connections, credentials and tables from one start or restore to the next. Immutable and thread-safe. */
final class OpenTables implements AutoCloseable {

    private final AutoCloseable client;
    private final SdkHttpClient http;
    private final AwsCredentialsProvider credentials;
    private final Map<Class<?>, Table<?>> tables;

    private OpenTables(
            AutoCloseable client,
            SdkHttpClient http,
            AwsCredentialsProvider credentials,
            Map<Class<?>, Table<?>> tables) {
        this.client = client;
        this.http = http;
        this.credentials = credentials;
        this.tables = tables;
    }

    /** Opens everything, or throws and leaves nothing open. */
    static OpenTables of(LambdaSettings settings) {
        SdkHttpClient http = settings.http().get();
        AwsCredentialsProvider credentials = null;
        AutoCloseable client = null;
        try {
            credentials = settings.credentials().get();
            DynamormBuilder db = Dynamorm.builder().tableNames(settings.tableNames());
            if (settings.path() == LambdaPath.DIRECT) {
                DirectClient direct = direct(settings, http, credentials);
                client = direct;
                db.client(direct);
            } else {
                DynamoDbClient sdk = sdk(settings, http, credentials);
                client = sdk;
                db.client(sdk);
            }
            return new OpenTables(client, http, credentials, tables(db.build(), settings));
        } catch (RuntimeException | Error failed) {
            close(client, http, credentials);
            throw failed;
        }
    }

    private static Map<Class<?>, Table<?>> tables(Dynamorm db, LambdaSettings settings) {
        Map<Class<?>, Table<?>> tables = new HashMap<>();
        for (Class<?> model : settings.models()) {
            tables.put(model, db.table(model));
        }
        return tables;
    }

    private static DirectClient direct(
            LambdaSettings settings, SdkHttpClient http, AwsCredentialsProvider credentials) {
        DirectClient.Builder builder = DirectClient.builder()
                .httpClient(http)
                .credentialsProvider(credentials)
                .apiCallAttemptTimeout(settings.attemptTimeout());
        if (settings.region().isPresent()) {
            builder.region(settings.region().get());
        }
        if (settings.endpointOverride().isPresent()) {
            builder.endpointOverride(settings.endpointOverride().get());
        }
        return builder.build();
    }

    private static DynamoDbClient sdk(LambdaSettings settings, SdkHttpClient http, AwsCredentialsProvider credentials) {
        DynamoDbClientBuilder builder = DynamoDbClient.builder()
                .httpClient(http)
                .credentialsProvider(credentials)
                .overrideConfiguration(override -> override.apiCallAttemptTimeout(settings.attemptTimeout())
                        .addExecutionInterceptor(new StreamingCodec()));
        if (settings.region().isPresent()) {
            builder.region(settings.region().get());
        }
        if (settings.endpointOverride().isPresent()) {
            builder.endpointOverride(settings.endpointOverride().get());
        }
        return builder.build();
    }

    /** The table of a model that was named; null for others. */
    @SuppressWarnings("unchecked")
    <T> Table<T> table(Class<T> model) {
        // Each was put under its own class.
        return (Table<T>) tables.get(model);
    }

    @Override
    public void close() {
        close(client, http, credentials);
    }

    private static void close(AutoCloseable client, SdkHttpClient http, AwsCredentialsProvider credentials) {
        try {
            if (client != null) {
                client.close();
            }
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new IllegalStateException("The client of DynamoDB cannot be closed", checked);
        } finally {
            if (credentials instanceof SdkAutoCloseable closeable) {
                closeable.close();
            }
            http.close();
        }
    }
}
