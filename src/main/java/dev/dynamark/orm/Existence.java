package dev.dynamark.orm;

import java.time.Instant;
import java.util.OptionalLong;

/** What tells whether an item that is stored counts as there. */
record Existence(boolean deleted, OptionalLong ttl) {

    boolean isVisible(ReadTerms terms, Instant now) {
        return (terms.deletedToo() || !deleted)
                && !(terms.liveOnly() && ttl.isPresent() && !Lifecycle.isLive(ttl.getAsLong(), now));
    }
}
