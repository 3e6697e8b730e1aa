package dev.dynamark.profile;

import java.net.URI;
import java.util.Optional;

/** Where DynamoDB is. Immutable. */
public sealed interface Target {

    /** DynamoDB Local, started for the run as a process of its own. */
    record Local() implements Target {}

    /**
     * Something that answers at a URL already.
     *
     * @param uri http or https, with a host and without credentials
     * @param region empty: as the AWS SDK finds it
     */
    record Endpoint(URI uri, Optional<String> region) implements Target {}

    /** Answers of DynamoDB Local, recorded before anything is measured, and no server afterwards. */
    record Replay() implements Target {}
}
