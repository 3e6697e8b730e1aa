package dev.dynamark.orm.internal.direct;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.awscore.endpoint.AwsClientEndpointProvider;
import software.amazon.awssdk.awscore.endpoint.DualstackEnabledProvider;
import software.amazon.awssdk.awscore.endpoint.FipsEnabledProvider;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointModeResolver;
import software.amazon.awssdk.awscore.endpoints.AwsEndpointAttribute;
import software.amazon.awssdk.awscore.endpoints.authscheme.EndpointAuthScheme;
import software.amazon.awssdk.awscore.endpoints.authscheme.SigV4AuthScheme;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointParams;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;

/** Where the requests of an account go. The SDK asks its rules on every call, this once an account. Thread-safe. */
final class Destinations {

    /** More accounts than one client serves; a guard against credentials that never repeat. */
    private static final int LARGEST_CACHE = 256;

    private static final String NO_ACCOUNT = "";

    private final DynamoDbEndpointProvider provider;
    private final DynamoDbEndpointParams base;
    private final Map<String, Destination> byAccount = new ConcurrentHashMap<>();

    private Destinations(DynamoDbEndpointProvider provider, DynamoDbEndpointParams base) {
        this.provider = provider;
        this.base = base;
    }

    static Destinations of(PathSettings settings, Profile profile) {
        Optional<URI> override =
                settings.endpointOverride().isPresent() ? settings.endpointOverride() : overrideOfEnvironment(profile);
        DynamoDbEndpointParams.Builder base = DynamoDbEndpointParams.builder()
                .region(settings.region().isPresent() ? settings.region().get() : regionOf(profile));
        if (override.isPresent()) {
            base.endpoint(override.get().toString())
                    .useDualStack(false)
                    .useFips(false)
                    .accountIdEndpointMode(inRules(AccountIdEndpointMode.DISABLED));
        } else {
            base.useDualStack(dualStack(profile))
                    .useFips(fips(profile))
                    .accountIdEndpointMode(
                            inRules(settings.accountIdEndpointMode().orElseGet(() -> mode(profile))));
        }
        Destinations destinations = new Destinations(
                settings.endpointProvider().isPresent()
                        ? settings.endpointProvider().get()
                        : DynamoDbEndpointProvider.defaultProvider(),
                base.build());
        if (override.isPresent()) {
            // A wrong endpoint shows when the client is made, not at the first call.
            destinations.of(NO_ACCOUNT);
        }
        return destinations;
    }

    private static String inRules(AccountIdEndpointMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    private static Region regionOf(Profile profile) {
        return DefaultAwsRegionProviderChain.builder()
                .profileFile(profile.file())
                .profileName(profile.name())
                .build()
                .getRegion();
    }

    private static Optional<URI> overrideOfEnvironment(Profile profile) {
        return AwsClientEndpointProvider.builder()
                .serviceEndpointOverrideEnvironmentVariable("AWS_ENDPOINT_URL_DYNAMODB")
                .serviceEndpointOverrideSystemProperty("aws.endpointUrlDynamoDb")
                .serviceProfileProperty("dynamodb")
                .profileFile(profile.file())
                .profileName(profile.name())
                .resolveFromOverrides();
    }

    private static boolean dualStack(Profile profile) {
        return DualstackEnabledProvider.builder()
                .profileFile(profile.file())
                .profileName(profile.name())
                .build()
                .isDualstackEnabled()
                .orElse(false);
    }

    private static boolean fips(Profile profile) {
        return FipsEnabledProvider.builder()
                .profileFile(profile.file())
                .profileName(profile.name())
                .build()
                .isFipsEnabled()
                .orElse(false);
    }

    private static AccountIdEndpointMode mode(Profile profile) {
        return AccountIdEndpointModeResolver.create()
                .profileFile(profile.file())
                .profileName(profile.name())
                .defaultMode(AccountIdEndpointMode.PREFERRED)
                .resolve();
    }

    Destination of(Optional<AwsCredentialsIdentity> identity) {
        return of(identity.isEmpty() ? NO_ACCOUNT : identity.get().accountId().orElse(NO_ACCOUNT));
    }

    private Destination of(String account) {
        Destination known = byAccount.get(account);
        return known == null ? resolve(account) : known;
    }

    private Destination resolve(String account) {
        DynamoDbEndpointParams params = account.equals(NO_ACCOUNT)
                ? base
                : base.toBuilder().accountId(account).build();
        Endpoint endpoint = Futures.await(provider.resolveEndpoint(params));
        Destination resolved = Destination.of(endpoint.endpointUrl().toUri(), scope(endpoint, params.region()));
        if (byAccount.size() < LARGEST_CACHE) {
            byAccount.put(account, resolved);
        }
        return resolved;
    }

    private static SigningScope scope(Endpoint endpoint, Region region) {
        List<EndpointAuthScheme> schemes = endpoint.attribute(AwsEndpointAttribute.AUTH_SCHEMES);
        for (EndpointAuthScheme scheme : schemes == null ? List.<EndpointAuthScheme>of() : schemes) {
            if (scheme instanceof SigV4AuthScheme sigV4) {
                return new SigningScope(
                        sigV4.signingRegion() == null ? region.id() : sigV4.signingRegion(),
                        sigV4.signingName() == null ? "dynamodb" : sigV4.signingName());
            }
        }
        return new SigningScope(region.id(), "dynamodb");
    }
}
