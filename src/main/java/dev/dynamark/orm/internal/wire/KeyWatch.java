package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.internal.call.KeyLimit;
import java.util.List;

/** Checks key attributes while they pass by, so that no item has to be searched for them. */
final class KeyWatch {

    private List<KeyLimit> limits = List.of();
    /** A bit for the hash of each name, which spares most other names a comparison. */
    private long hashes;

    private int required;
    private int seen;
    /** Of the value that comes next; null if that is no key. */
    private KeyLimit next;

    void of(List<KeyLimit> watched) {
        limits = watched;
        hashes = 0;
        required = 0;
        seen = 0;
        next = null;
        for (int i = 0; i < watched.size(); i++) {
            KeyLimit limit = watched.get(i);
            hashes |= 1L << limit.attribute().hashCode();
            required += limit.required() ? 1 : 0;
        }
    }

    void clear() {
        of(List.of());
    }

    boolean sawEveryRequired() {
        return seen == required;
    }

    void next(KeyLimit limit) {
        next = limit;
    }

    void name(String name) {
        if ((hashes >>> name.hashCode() & 1) == 0) {
            return;
        }
        for (int i = 0; i < limits.size(); i++) {
            KeyLimit limit = limits.get(i);
            if (limit.attribute().equals(name)) {
                next = next == null || limit.maxBytes() < next.maxBytes() ? limit : next;
                seen += limit.required() ? 1 : 0;
            }
        }
    }

    void text(String value) {
        if (next != null) {
            KeyLimit limit = next;
            next = null;
            limit.check(value);
        }
    }

    void binary(int bytes) {
        if (next != null) {
            KeyLimit limit = next;
            next = null;
            limit.check(bytes);
        }
    }

    void other() {
        next = null;
    }
}
