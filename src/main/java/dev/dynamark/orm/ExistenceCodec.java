package dev.dynamark.orm;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.ValueReader;
import dev.dynamark.orm.codec.ValueWriter;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.ModelAttribute;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads of an item only what tells whether it counts as there. */
final class ExistenceCodec implements ItemCodec<Existence> {

    private final Set<String> deletedAt;
    private final Set<String> ttl;

    ExistenceCodec(List<Model<?>> models, ReadTerms terms) {
        deletedAt = terms.deletedToo() ? Set.of() : names(models.stream().map(Model::deletedAt));
        ttl = terms.liveOnly() ? names(models.stream().map(Model::ttl)) : Set.of();
    }

    private static Set<String> names(Stream<Optional<ModelAttribute>> attributes) {
        return attributes.flatMap(Optional::stream).map(ModelAttribute::name).collect(Collectors.toSet());
    }

    Collection<String> attributes() {
        Set<String> attributes = new LinkedHashSet<>(deletedAt);
        attributes.addAll(ttl);
        return attributes;
    }

    @Override
    public Existence read(ValueReader in) {
        boolean deleted = false;
        OptionalLong expires = OptionalLong.empty();
        in.startMap();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            boolean present = in.type() != AttributeType.NULL;
            if (present && ttl.contains(name)) {
                expires = OptionalLong.of(in.longValue());
            } else {
                deleted |= present && deletedAt.contains(name);
                in.skip();
            }
        }
        return new Existence(deleted, expires);
    }

    @Override
    public void write(Existence value, ValueWriter out) {
        throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Object component(Existence model, int index) {
        throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Existence stamped(Existence model, Instant now) {
        throw new UnsupportedOperationException("Only read");
    }
}
