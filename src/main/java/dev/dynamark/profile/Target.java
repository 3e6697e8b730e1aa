package dev.dynamark.profile;

import java.math.BigDecimal;
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

    /** DynamoDB Local in a container. */
    record Containers() implements Target {}

    /**
     * DynamoDB itself.
     *
     * @param account id of the account that was confirmed
     * @param region empty: as the AWS SDK finds it
     * @param onThisMachine a server in place of AWS
     * @param prefix what names of tables begin with
     * @param maxUsd what the run may spend at most
     */
    record Aws(String account, Optional<String> region, Optional<URI> onThisMachine, String prefix, BigDecimal maxUsd)
            implements Target {}

    /** Answers of DynamoDB Local, recorded before anything is measured, and no server afterwards. */
    record Replay() implements Target {}
}
