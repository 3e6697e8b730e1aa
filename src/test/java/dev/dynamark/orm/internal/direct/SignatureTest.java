package dev.dynamark.orm.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** The SDK's signer decides what is right. */
class SignatureTest {

    private static final long SEED = 20_261_121;
    private static final AwsCredentialsIdentity ACCOUNT = AwsCredentialsIdentity.create("AKIDEXAMPLE", "secret");
    private static final SigningScope VIRGINIA = new SigningScope("us-east-1", "dynamodb");

    private final Scratch scratch = new Scratch();
    private final RequestSigner ours = new CachedKeySigner();
    private final RequestSigner sdk = new SdkSigner();

    @Test
    void equalsTheSdksForRandomRequests() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            DirectRequest request = request(destination(random), "Op" + random.nextInt(100));
            Payload payload = payload(random);
            AwsCredentialsIdentity identity = identity(random);
            long second = Math.abs(random.nextLong() % 4_000_000_000L);

            SdkHttpRequest expected = sdk.sign(request, payload, identity, second, scratch);
            SdkHttpRequest signed = ours.sign(request, payload, identity, second, scratch);

            assertThat(signed.headers())
                    .as("request %s of seed %s, %s, at %s", i, SEED, request, Instant.ofEpochSecond(second))
                    .isEqualTo(expected.headers());
        }
    }

    @Test
    void changesWithTheDayTheAccountAndTheTokenOfOneClient() {
        long beforeMidnight = Instant.parse("2026-11-21T23:59:59Z").getEpochSecond();
        AwsCredentialsIdentity session = AwsSessionCredentialsIdentity.create("AKIDEXAMPLE", "secret", "token");
        AwsCredentialsIdentity renewed = AwsSessionCredentialsIdentity.create("AKIDEXAMPLE", "secret", "token2");
        AwsCredentialsIdentity other = AwsCredentialsIdentity.create("AKIDOTHER", "secret2");
        DirectRequest request = request(Destination.of(URI.create("http://127.0.0.1:8000"), VIRGINIA), "GetItem");

        for (AwsCredentialsIdentity identity : List.of(ACCOUNT, session, renewed, other, ACCOUNT)) {
            for (long second = beforeMidnight; second < beforeMidnight + 2; second++) {
                assertThat(ours.sign(request, new Payload(new byte[0], 0), identity, second, scratch)
                                .headers())
                        .isEqualTo(sdk.sign(request, new Payload(new byte[0], 0), identity, second, scratch)
                                .headers());
            }
        }
    }

    private static DirectRequest request(Destination destination, String operation) {
        Operation named = new Operation(operation);
        return new DirectRequest(
                destination,
                named,
                destination.hostHeader(),
                new Header("Content-Type", Operation.CONTENT_TYPE),
                named.target());
    }

    private static Destination destination(Random random) {
        String region = List.of("us-east-1", "eu-central-1", "ap-southeast-2", "cn-north-1")
                .get(random.nextInt(4));
        String host = random.nextBoolean() ? "dynamodb." + region + ".amazonaws.com" : "127.0.0.1";
        String port = List.of("", ":80", ":443", ":" + (1024 + random.nextInt(60_000)))
                .get(random.nextInt(4));
        String path = List.of("", "/", "/base", "/a/b-c/").get(random.nextInt(4));
        return Destination.of(
                URI.create((random.nextBoolean() ? "http" : "https") + "://" + host + port + path),
                new SigningScope(region, "dynamodb"));
    }

    /** The array is larger than the body in it, as pooled arrays are. */
    private static Payload payload(Random random) {
        byte[] bytes = new byte[random.nextInt(3_000)];
        random.nextBytes(bytes);
        return new Payload(bytes, bytes.length == 0 ? 0 : random.nextInt(bytes.length));
    }

    private static AwsCredentialsIdentity identity(Random random) {
        String key = "AKID" + Long.toString(random.nextLong(), 36).replace("-", "");
        String secret = text(random, 1 + random.nextInt(90));
        return random.nextBoolean()
                ? AwsCredentialsIdentity.create(key, secret)
                : AwsSessionCredentialsIdentity.create(key, secret, text(random, 1 + random.nextInt(1_500)));
    }

    private static String text(Random random, int length) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) ('!' + random.nextInt(94));
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
