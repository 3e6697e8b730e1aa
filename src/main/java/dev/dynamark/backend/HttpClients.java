package dev.dynamark.backend;

import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The same settings in the words of each HTTP client. */
final class HttpClients {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);

    // DynamoDB closes idle connections before the SDK's default of 60 s; without retries each such one is a failure.
    private static final Duration IDLE = Duration.ofSeconds(30);

    private HttpClients() {}

    static SdkHttpClient.Builder<?> builder(ClientSettings settings) {
        if (settings.tape().isPresent()) {
            return settings.tape().get().blocking();
        }
        return switch (settings.http()) {
            case APACHE5 -> apache5(settings);
            case CRT -> crt(settings);
            case URL_CONNECTION -> urlConnection(settings);
            case NETTY -> new BlockingNetty.Builder(netty(settings));
        };
    }

    private static SdkHttpClient.Builder<?> apache5(ClientSettings settings) {
        return Apache5HttpClient.builder()
                .maxConnections(settings.maxConnections())
                .connectionTimeout(TO_CONNECT)
                .connectionAcquisitionTimeout(settings.callTimeout())
                .connectionMaxIdleTime(IDLE)
                .socketTimeout(silence(settings));
    }

    private static SdkHttpClient.Builder<?> crt(ClientSettings settings) {
        return AwsCrtHttpClient.builder()
                .maxConcurrency(settings.maxConnections())
                .connectionTimeout(TO_CONNECT)
                .connectionAcquisitionTimeout(settings.callTimeout())
                .connectionMaxIdleTime(IDLE);
    }

    private static SdkHttpClient.Builder<?> urlConnection(ClientSettings settings) {
        return UrlConnectionHttpClient.builder().connectionTimeout(TO_CONNECT).socketTimeout(silence(settings));
    }

    static SdkAsyncHttpClient.Builder<?> asyncBuilder(ClientSettings settings) {
        if (settings.tape().isPresent()) {
            return settings.tape().get().asynchronous();
        }
        return settings.http().ofAsynchronous() == HttpClientKind.CRT ? asyncCrt(settings) : netty(settings);
    }

    private static SdkAsyncHttpClient.Builder<?> asyncCrt(ClientSettings settings) {
        return AwsCrtAsyncHttpClient.builder()
                .maxConcurrency(settings.maxConnections())
                .connectionTimeout(TO_CONNECT)
                .connectionAcquisitionTimeout(settings.callTimeout())
                .connectionMaxIdleTime(IDLE);
    }

    private static NettyNioAsyncHttpClient.Builder netty(ClientSettings settings) {
        return NettyNioAsyncHttpClient.builder()
                .maxConcurrency(settings.maxConnections())
                .connectionTimeout(TO_CONNECT)
                .connectionAcquisitionTimeout(settings.callTimeout())
                .connectionMaxIdleTime(IDLE)
                .readTimeout(silence(settings))
                .writeTimeout(silence(settings));
    }

    // Longer than an attempt, so that the SDK's own limit ends it: the same failure with every HTTP client.
    private static Duration silence(ClientSettings settings) {
        return settings.attemptTimeout().plusSeconds(1);
    }
}
