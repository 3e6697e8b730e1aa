package dev.dynamark.coldstart;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** Where the orders are, read as AWS advises for functions: from the environment alone, without looking elsewhere. */
final class Place {

    private final URI endpoint;
    private final String table;
    private Region region;
    private AwsCredentialsProvider credentials;

    Place(URI endpoint, String table) {
        this.endpoint = endpoint;
        this.table = table;
    }

    void configure() {
        region = Region.of(System.getenv("AWS_REGION"));
        credentials = EnvironmentVariableCredentialsProvider.create();
        credentials.resolveCredentials();
    }

    /** A new one each. */
    SdkHttpClient http() {
        return UrlConnectionHttpClient.create();
    }

    URI endpoint() {
        return endpoint;
    }

    String table() {
        return table;
    }

    Region region() {
        return region;
    }

    AwsCredentialsProvider credentials() {
        return credentials;
    }
}
