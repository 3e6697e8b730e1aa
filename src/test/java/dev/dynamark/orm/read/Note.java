package dev.dynamark.orm.read;

import dev.dynamark.orm.annotation.DeletedAt;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.Ttl;
import java.time.Instant;
import java.util.Optional;

@Key(partition = "CUSTOMER#{customer}", sort = "NOTE#{number:6}")
record Note(
        String customer,
        int number,
        String text,
        @DeletedAt Optional<Instant> deletedAt,
        @Ttl Optional<Instant> expiresAt)
        implements Entry {

    static Note of(String customer, int number) {
        return new Note(customer, number, "note " + number, Optional.empty(), Optional.empty());
    }

    Note expiringAt(Instant instant) {
        return new Note(customer, number, text, deletedAt, Optional.of(instant));
    }
}
