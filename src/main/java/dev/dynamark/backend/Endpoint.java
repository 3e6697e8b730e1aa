package dev.dynamark.backend;

import java.net.URI;
import java.util.Objects;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/**
 * Everything an SDK client needs to reach a backend.
 *
 * <p>Immutable and thread-safe; no component is null.
 *
 * @param uri scheme, host and port of the server
 * @param region the region that requests are signed for
 * @param credentials what requests are signed with
 */
public record Endpoint(URI uri, Region region, AwsCredentialsProvider credentials) {

    /**
     * Takes what it is given.
     *
     * @throws NullPointerException if a component is null
     */
    public Endpoint {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(credentials, "credentials");
    }

    /** An endpoint on this machine, which checks no signature: any region, an invented key. */
    static Endpoint withDummyCredentials(URI uri, Region region) {
        // The example of AWS's documentation: most servers here take any key, ExtendDB checks signatures and knows this
        // one.
        AwsBasicCredentials dummy =
                AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        return new Endpoint(uri, region, StaticCredentialsProvider.create(dummy));
    }

    /** Names neither key nor secret. */
    @Override
    public String toString() {
        return uri + " (" + region + ")";
    }
}
