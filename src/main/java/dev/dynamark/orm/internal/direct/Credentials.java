package dev.dynamark.orm.internal.direct;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** Who calls. Asked on every call: what caches and renews is the provider. Thread-safe. */
final class Credentials implements AutoCloseable {

    private final IdentityProvider<? extends AwsCredentialsIdentity> provider;
    private final Optional<SdkAutoCloseable> made;

    private Credentials(IdentityProvider<? extends AwsCredentialsIdentity> provider, Optional<SdkAutoCloseable> made) {
        this.provider = provider;
        this.made = made;
    }

    /** The given ones, or the SDK's default chain. */
    static Credentials of(Optional<IdentityProvider<? extends AwsCredentialsIdentity>> given) {
        if (given.isPresent()) {
            return new Credentials(given.get(), Optional.empty());
        }
        DefaultCredentialsProvider chain = DefaultCredentialsProvider.builder().build();
        return new Credentials(chain, Optional.of(chain));
    }

    AwsCredentialsIdentity resolve() {
        // The same answer without a future and a request object.
        return provider instanceof AwsCredentialsProvider credentials
                ? credentials.resolveCredentials()
                : Futures.await(provider.resolveIdentity());
    }

    CompletableFuture<? extends AwsCredentialsIdentity> resolveAsync() {
        return provider.resolveIdentity();
    }

    @Override
    public void close() {
        made.ifPresent(SdkAutoCloseable::close);
    }
}
