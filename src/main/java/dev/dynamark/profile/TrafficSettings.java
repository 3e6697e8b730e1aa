package dev.dynamark.profile;

import dev.dynamark.profile.Traffic.Contention;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads what requests are made of. */
final class TrafficSettings {

    private TrafficSettings() {}

    static Optional<Traffic> read(Catalogue catalogue, SettingsReader reader) {
        Optional<Mix> mix = reader.read(catalogue.mix);
        if (reader.has(catalogue.mix) && reader.has(catalogue.operations)) {
            reader.refuse(
                    catalogue.operations,
                    "cannot go together with " + reader.mention(catalogue.mix, catalogue.operations)
                            + " (the mix names the operations); leave one of them out");
        }
        Optional<Node> node = node(catalogue, reader);
        Optional<Contention> contention = contention(catalogue, reader);
        return node.flatMap(which -> contention.map(how -> new Traffic(mix, which, how)));
    }

    private static Optional<Node> node(Catalogue catalogue, SettingsReader reader) {
        Optional<Integer> index = reader.read(catalogue.nodeIndex).map(Math::toIntExact);
        Optional<Integer> count = reader.read(catalogue.nodeCount).map(Math::toIntExact);
        if (index.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        if (index.get() >= count.get()) {
            reader.refuse(
                    catalogue.nodeIndex,
                    "found \"" + index.get() + "\", must be below "
                            + reader.mention(catalogue.nodeCount, catalogue.nodeIndex) + ", which is " + count.get());
            return Optional.empty();
        }
        return Optional.of(new Node(index.get(), count.get()));
    }

    private static Optional<Contention> contention(Catalogue catalogue, SettingsReader reader) {
        Optional<Integer> accounts = reader.read(catalogue.accounts).map(Math::toIntExact);
        Optional<Double> conflicts = reader.read(catalogue.conflicts).map(BigDecimal::doubleValue);
        Optional<Double> unprocessed = reader.read(catalogue.unprocessed).map(BigDecimal::doubleValue);
        return accounts.flatMap(number ->
                conflicts.flatMap(cancelled -> unprocessed.map(back -> new Contention(number, cancelled, back))));
    }
}
