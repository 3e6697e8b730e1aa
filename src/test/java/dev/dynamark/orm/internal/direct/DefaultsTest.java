package dev.dynamark.orm.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.transport.DirectAsyncClient;
import dev.dynamark.orm.transport.DirectBuilder;
import dev.dynamark.orm.transport.DirectClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.crt.AwsCrtSdkHttpService;
import software.amazon.awssdk.http.nio.netty.NettySdkAsyncHttpService;
import software.amazon.awssdk.http.urlconnection.UrlConnectionSdkHttpService;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/** What a client takes that was not told what to take: the SDK's ways to say it count. */
class DefaultsTest {

    private static final String BLOCKING = "software.amazon.awssdk.http.service.impl";
    private static final String ASYNCHRONOUS = "software.amazon.awssdk.http.async.service.impl";
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    private final Map<String, String> before = new HashMap<>();

    private void set(String property, String value) {
        before.put(property, System.getProperty(property));
        System.setProperty(property, value);
    }

    @AfterEach
    void restoreProperties() {
        before.forEach((property, value) -> {
            if (value == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, value);
            }
        });
    }

    private <B extends DirectBuilder<B>> B withoutRegion(B builder, AnsweringServer server) {
        set("aws.region", "eu-central-1");
        set("aws.accessKeyId", "AKID");
        set("aws.secretAccessKey", "secret");
        return builder.endpointOverride(server.uri());
    }

    private static String sent(DirectClient client) {
        try (client) {
            return client.path().send("GetItem", BODY, BODY.length, DefaultsTest::text);
        }
    }

    private static String sent(DirectAsyncClient client) {
        try (client) {
            return client.path()
                    .send("GetItem", BODY, BODY.length, DefaultsTest::text)
                    .join();
        }
    }

    private static String text(byte[] answer, int length) {
        return new String(answer, 0, length, StandardCharsets.UTF_8);
    }

    @Test
    void findsRegionCredentialsAndHttpClientAsTheSdkDoes() {
        try (AnsweringServer server = new AnsweringServer(arrival -> Reply.ok("{}"))) {
            assertThat(sent(withoutRegion(DirectClient.builder(), server).build()))
                    .isEqualTo("{}");
            assertThat(sent(withoutRegion(DirectAsyncClient.builder(), server).build()))
                    .isEqualTo("{}");

            assertThat(server.arrivals())
                    .extracting(arrival -> arrival.headers().get("authorization"))
                    .hasSize(2)
                    .allSatisfy(header -> assertThat(header).contains("AKID/", "/eu-central-1/dynamodb/aws4_request"));
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {UrlConnectionSdkHttpService.class, AwsCrtSdkHttpService.class})
    void takesTheHttpClientThatIsNamed(Class<?> service) {
        set(BLOCKING, service.getName());
        try (AnsweringServer server = new AnsweringServer(arrival -> Reply.ok("{}"))) {
            assertThat(sent(withoutRegion(DirectClient.builder(), server).build()))
                    .isEqualTo("{}");
        }
    }

    @Test
    void takesTheAsynchronousHttpClientThatIsNamed() {
        set(ASYNCHRONOUS, NettySdkAsyncHttpService.class.getName());
        try (AnsweringServer server = new AnsweringServer(arrival -> Reply.ok("{}"))) {
            assertThat(sent(withoutRegion(DirectAsyncClient.builder(), server).build()))
                    .isEqualTo("{}");
        }
    }

    @Test
    void saysThatTheNamedHttpClientIsNotThere() {
        set(BLOCKING, "org.example.None");
        set(ASYNCHRONOUS, "org.example.NoneEither");
        try (AnsweringServer server = new AnsweringServer(arrival -> Reply.ok("{}"))) {
            assertThatThrownBy(
                            () -> withoutRegion(DirectClient.builder(), server).build())
                    .isInstanceOf(SdkClientException.class)
                    .hasMessageContainingAll("named org.example.None,", "found none", "apache5-client");
            assertThatThrownBy(() ->
                            withoutRegion(DirectAsyncClient.builder(), server).build())
                    .isInstanceOf(SdkClientException.class)
                    .hasMessageContainingAll("named org.example.NoneEither", "netty-nio-client");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"APACHE5", "ASYNC_NETTY"})
    void failsAsTheProviderOfCredentialsFails(Way way) {
        IOException offline = new IOException("offline");
        try (AnsweringServer server = new AnsweringServer(arrival -> Reply.ok("{}"));
                Way.Calls calls = way.to(
                        server.uri(),
                        builder -> builder.credentialsProvider(
                                provider(CompletableFuture.failedFuture(new CompletionException(offline)))))) {
            assertThatThrownBy(() -> calls.get("{}"))
                    .isInstanceOf(SdkClientException.class)
                    .hasMessageContaining("offline")
                    .hasCause(offline);
            assertThat(server.arrivals()).isEmpty();
        }
    }

    @Test
    void interruptEndsTheWaitForCredentials() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        try (AnsweringServer server = new AnsweringServer(arrival -> Reply.ok("{}"));
                Way.Calls calls = Way.APACHE5.to(
                        server.uri(), builder -> builder.credentialsProvider(provider(new CompletableFuture<>())))) {
            Thread caller = new Thread(() -> {
                Thread.currentThread().interrupt();
                try {
                    calls.get("{}");
                } catch (RuntimeException e) {
                    thrown.set(e);
                }
            });
            caller.start();
            caller.join(60_000);
        }
        assertThat(thrown.get()).isInstanceOf(AbortedException.class);
    }

    private static IdentityProvider<AwsCredentialsIdentity> provider(
            CompletableFuture<AwsCredentialsIdentity> credentials) {
        return new IdentityProvider<>() {
            @Override
            public Class<AwsCredentialsIdentity> identityType() {
                return AwsCredentialsIdentity.class;
            }

            @Override
            public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
                return credentials;
            }
        };
    }
}
