package dev.dynamark.orm.lambda;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The HTTP client that starts quickest, in a class of its own because it may not be on the class path. */
final class DefaultHttp {

    private DefaultHttp() {}

    static SdkHttpClient create() {
        try {
            return UrlConnectionHttpClient.create();
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "Expected software.amazon.awssdk:url-connection-client on the class path, found none: add it, or"
                            + " give LambdaTables another httpClient.",
                    missing);
        }
    }
}
