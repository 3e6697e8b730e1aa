package dev.dynamark.orm.internal.direct;

import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Adds a signature to requests. Thread-safe. */
interface RequestSigner {

    /** The request with what it is signed with. */
    SdkHttpRequest sign(
            DirectRequest request, Payload payload, AwsCredentialsIdentity identity, long epochSecond, Scratch scratch);

    /** Whether it wants credentials at all; without, {@link #sign} is never called. */
    default boolean wantsCredentials() {
        return true;
    }
}
