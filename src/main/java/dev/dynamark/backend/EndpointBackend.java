package dev.dynamark.backend;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * A server that somebody else runs: DynamoDB itself, or whatever speaks its protocol, on any address.
 *
 * <p>Thread-safe. Closing it ends nothing on the server.
 */
public final class EndpointBackend implements Backend {

    private final Endpoint endpoint;
    private final Tier tier;
    private final Set<Capability> capabilities;

    private EndpointBackend(Endpoint endpoint, Tier tier, Set<Capability> capabilities) {
        this.endpoint = endpoint;
        this.tier = tier;
        this.capabilities = capabilities;
    }

    /**
     * Connects to a server and asks what it can do. Connecting is given up after two seconds, an answer after ten.
     *
     * <p>For a host on this machine (localhost, 127.x.x.x, [::1]) the credentials are invented and the region is
     * us-east-1 unless given. For any other host both come from the usual chain of the SDK; a region in the name of an
     * AWS host goes before the chain.
     *
     * @param uri scheme http or https, host, and port where it is not the scheme's
     * @param region the region to sign for; empty for the one found as above
     * @throws BackendException if the address is none, region or credentials cannot be found, nothing answers, or the
     *     answer is not that of DynamoDB
     */
    public static Backend connect(URI uri, Optional<String> region) {
        requireHttp(uri);
        Endpoint endpoint = LocalHost.serves(uri)
                ? Endpoint.withDummyCredentials(uri, region.map(Region::of).orElse(Region.US_EAST_1))
                : new Endpoint(uri, region(uri, region), credentials(uri));
        Set<Capability> capabilities = CapabilityProbe.ask(endpoint);
        return new EndpointBackend(endpoint, AwsHost.serves(uri) ? Tier.SERVICE : Tier.EMULATOR, capabilities);
    }

    private static void requireHttp(URI uri) {
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null) {
            throw new BackendException("The endpoint '" + uri + "' is no address of a server: expected http or https"
                    + " and a host, for example http://127.0.0.1:8000.");
        }
    }

    private static Region region(URI uri, Optional<String> given) {
        return given.map(Region::of).or(() -> AwsHost.region(uri)).orElseGet(EndpointBackend::regionOfChain);
    }

    /** @throws BackendException if there is none */
    static Region regionOfChain() {
        try {
            return DefaultAwsRegionProviderChain.builder().build().getRegion();
        } catch (SdkClientException none) {
            throw new BackendException(
                    "No region to sign requests for: give one, or set AWS_REGION or the region of a profile.", none);
        }
    }

    /** @throws BackendException if there are none */
    static AwsCredentialsProvider credentials(URI uri) {
        DefaultCredentialsProvider chain = DefaultCredentialsProvider.builder().build();
        try {
            chain.resolveCredentials();
            return chain;
        } catch (SdkClientException none) {
            chain.close();
            throw new BackendException(
                    "No credentials for the endpoint " + uri + ": set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY,"
                            + " or choose a profile with AWS_PROFILE.",
                    none);
        }
    }

    @Override
    public String name() {
        return "endpoint";
    }

    @Override
    public Tier tier() {
        return tier;
    }

    @Override
    public Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.empty();
    }

    @Override
    public String description() {
        return (tier == Tier.SERVICE ? "DynamoDB at " : "DynamoDB emulator at ") + endpoint + ", with "
                + CapabilityProbe.describe(capabilities);
    }

    @Override
    public void close() {
        if (endpoint.credentials() instanceof SdkAutoCloseable chain) {
            chain.close();
        }
    }
}
