package dev.dynamark.backend;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TableWarmThroughputDescription;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * DynamoDB itself, in an account that somebody confirmed by its id: what is done there costs money. Thread-safe. Closing
 * it ends nothing there.
 */
public final class AwsBackend implements Backend {

    /** The account of an endpoint on this machine, which has none. */
    public static final String NO_ACCOUNT = "000000000000";

    /** What a run may take longer than was planned: for starting, loading and tidying up. */
    private static final Duration SPARE = Duration.ofDays(1);

    private final Endpoint endpoint;
    private final String account;
    private final Set<Capability> capabilities;
    private final Instant opened = Instant.now();
    private volatile Optional<WarmThroughput> warm = Optional.empty();

    private AwsBackend(Endpoint endpoint, String account, Set<Capability> capabilities) {
        this.endpoint = endpoint;
        this.account = account;
        this.capabilities = capabilities;
    }

    /**
     * Whose DynamoDB to use.
     *
     * @param confirmed id of the account that is meant
     * @param region empty for that of the SDK's usual chain
     * @param onThisMachine a server on this machine in place of AWS, to try everything but AWS itself; its account is
     *     {@link #NO_ACCOUNT}
     */
    public record Access(String confirmed, Optional<String> region, Optional<URI> onThisMachine) {}

    /**
     * What a table takes at once, as DynamoDB says.
     *
     * @param readUnitsPerSecond read units
     * @param writeUnitsPerSecond write units
     */
    public record WarmThroughput(long readUnitsPerSecond, long writeUnitsPerSecond) {}

    /**
     * Asks whose the credentials are, before anything else is done with them.
     *
     * @throws BackendException if they are not those of the confirmed account, region or credentials cannot be found, or
     *     DynamoDB does not answer
     */
    public static AwsBackend open(Access access) {
        return open(access, Optional.empty());
    }

    /** @param identities where to ask, in place of AWS */
    static AwsBackend open(Access access, Optional<URI> identities) {
        Endpoint endpoint =
                access.onThisMachine().map(uri -> onThisMachine(uri, access)).orElseGet(() -> ofAws(access));
        return open(endpoint, access, identities);
    }

    /** As {@link #open(Access)}; the credentials are closed where it does not open. */
    static AwsBackend open(Endpoint endpoint, Access access, Optional<URI> identities) {
        try {
            String account = account(endpoint, access, identities);
            return new AwsBackend(endpoint, account, CapabilityProbe.ask(endpoint));
        } catch (RuntimeException | Error e) {
            close(endpoint);
            throw e;
        }
    }

    private static String account(Endpoint endpoint, Access access, Optional<URI> identities) {
        String account = access.onThisMachine().isPresent() && identities.isEmpty()
                ? NO_ACCOUNT
                : CallerIdentity.account(endpoint, identities);
        if (!account.equals(access.confirmed())) {
            throw new BackendException(
                    "The account was confirmed as " + access.confirmed() + ", but the credentials are"
                            + " those of " + account + ". Nothing was created. If that is the one you mean, confirm it:"
                            + " -Dbench.aws.confirm=" + account);
        }
        return account;
    }

    private static Endpoint onThisMachine(URI uri, Access access) {
        if (!LocalHost.serves(uri)) {
            throw new BackendException("The endpoint " + uri + " stands in for AWS and is not on this machine: leave it"
                    + " out for AWS itself, or use it as it is with -Dbench.backend=endpoint.");
        }
        return Endpoint.withDummyCredentials(
                uri, access.region().map(Region::of).orElse(Region.US_EAST_1));
    }

    private static Endpoint ofAws(Access access) {
        Region region = access.region().map(Region::of).orElseGet(EndpointBackend::regionOfChain);
        URI uri = URI.create("https://" + DynamoDbClient.serviceMetadata().endpointFor(region));
        AwsCredentialsProvider credentials = EndpointBackend.credentials(uri);
        return new Endpoint(uri, region, credentials);
    }

    /**
     * What tells a table of ours from any other, and how long it is needed at most: a day longer than the run is planned for.
     *
     * @param planned how long the run takes, from when this was opened
     */
    public Map<String, String> tags(Duration planned) {
        return Map.of(LeftoverTables.EXPIRES, opened.plus(planned).plus(SPARE).toString());
    }

    /** What a new table takes at once, kept for the description; empty if the server does not say. */
    public Optional<WarmThroughput> noteWarmThroughput(DynamoDbClient client, String table) {
        TableWarmThroughputDescription told = client.describeTable(describe -> describe.tableName(table))
                .table()
                .warmThroughput();
        warm = told == null || told.readUnitsPerSecond() == null || told.writeUnitsPerSecond() == null
                ? Optional.empty()
                : Optional.of(new WarmThroughput(told.readUnitsPerSecond(), told.writeUnitsPerSecond()));
        return warm;
    }

    @Override
    public String name() {
        return "aws";
    }

    @Override
    public Tier tier() {
        return AwsHost.serves(endpoint.uri()) ? Tier.SERVICE : Tier.EMULATOR;
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
        return "DynamoDB of account " + account + " at " + endpoint + ", on-demand"
                + warm.map(told -> String.format(
                                java.util.Locale.ROOT,
                                ", warm throughput %,d read and %,d write units/s",
                                told.readUnitsPerSecond(),
                                told.writeUnitsPerSecond()))
                        .orElse("")
                + ", with " + CapabilityProbe.describe(capabilities);
    }

    @Override
    public void close() {
        close(endpoint);
    }

    private static void close(Endpoint endpoint) {
        if (endpoint.credentials() instanceof SdkAutoCloseable chain) {
            chain.close();
        }
    }
}
