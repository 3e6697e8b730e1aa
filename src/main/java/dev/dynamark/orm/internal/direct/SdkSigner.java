package dev.dynamark.orm.internal.direct;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** The SDK's signer: the one to compare ours with. */
final class SdkSigner implements RequestSigner {

    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    @Override
    public SdkHttpRequest sign(
            DirectRequest request,
            Payload payload,
            AwsCredentialsIdentity identity,
            long epochSecond,
            Scratch scratch) {
        SigningScope scope = request.destination().scope();
        return signer.sign(sign -> sign.identity(identity)
                        .request(request)
                        .payload(payload)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, scope.service())
                        .putProperty(AwsV4HttpSigner.REGION_NAME, scope.region())
                        .putProperty(
                                HttpSigner.SIGNING_CLOCK,
                                Clock.fixed(Instant.ofEpochSecond(epochSecond), ZoneOffset.UTC)))
                .request();
    }
}
