package dev.dynamark.backend;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.regions.Region;

/** What the host name of an endpoint of AWS says. */
final class AwsHost {

    private static final Pattern AWS = Pattern.compile(".*\\.amazonaws\\.com(\\.cn)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DYNAMO_DB =
            Pattern.compile("dynamodb\\.([a-z0-9-]+)\\.amazonaws\\.com(\\.cn)?", Pattern.CASE_INSENSITIVE);

    private AwsHost() {}

    static boolean serves(URI endpoint) {
        return AWS.matcher(endpoint.getHost()).matches();
    }

    /** The region in the name; a request signed for another one would be refused. */
    static Optional<Region> region(URI endpoint) {
        Matcher name = DYNAMO_DB.matcher(endpoint.getHost());
        return name.matches() ? Optional.of(Region.of(name.group(1))) : Optional.empty();
    }

    /** Where the streams of an endpoint are: AWS has a host of their own for them, emulators have not. */
    static URI streams(URI endpoint) {
        return region(endpoint).isPresent()
                ? URI.create(endpoint.getScheme() + "://streams." + endpoint.getHost())
                : endpoint;
    }
}
