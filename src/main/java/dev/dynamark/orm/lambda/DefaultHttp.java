package dev.dynamark.orm.lambda;

import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The HTTP client that starts quickest, in a class of its own because it may not be on the class path. */
final class DefaultHttp {

    private DefaultHttp() {}

    /**
     * Makes it.
     *
     * @param silence the longest between two bytes of an answer: a connection of this client that stalls within an answer
     *     cannot be stopped otherwise
     */
    static SdkHttpClient create(Duration silence) {
        try {
            return UrlConnectionHttpClient.builder().socketTimeout(silence).build();
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "Expected software.amazon.awssdk:url-connection-client on the class path, found none: add it, or"
                            + " give LambdaTables another httpClient.",
                    missing);
        }
    }
}
