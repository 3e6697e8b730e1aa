package dev.dynamark.orm.internal.direct;

import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Leaves requests unsigned. */
final class NoSigner implements RequestSigner {

    @Override
    public SdkHttpRequest sign(
            DirectRequest request,
            Payload payload,
            AwsCredentialsIdentity identity,
            long epochSecond,
            Scratch scratch) {
        return request;
    }

    @Override
    public boolean wantsCredentials() {
        return false;
    }
}
