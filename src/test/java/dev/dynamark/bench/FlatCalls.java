package dev.dynamark.bench;

import dev.dynamark.bench.Call.Argument;
import dev.dynamark.bench.model.Flat;
import dev.dynamark.bench.model.FlatItems;
import dev.dynamark.bench.model.SampleModels;
import dev.dynamark.profile.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One operation on flat items: all but updates. */
final class FlatCalls implements Calls<FlatStore<?>> {

    private static final int RING = 16;

    private final Operation operation;
    private final int page;

    FlatCalls(Operation operation, int page) {
        if (operation == Operation.UPDATE) {
            throw new IllegalArgumentException(
                    "Expected put, get, delete, query or scan, found update: flat items have none, choose another shape.");
        }
        this.operation = operation;
        this.page = page;
    }

    @Override
    public List<Answer> answers() {
        return ring(turn -> switch (operation) {
            case PUT -> Answer.nothing();
            case GET -> Answer.of("Item", item(turn));
            case QUERY, SCAN -> Answer.pages(items(turn)).get(0);
            default -> Answer.of("Attributes", item(turn));
        });
    }

    @Override
    public Call<?, ?> by(FlatStore<?> store) {
        return of(store);
    }

    private <M> Call<?, ?> of(FlatStore<M> store) {
        return switch (operation) {
            case PUT -> new Call<>(ring(turn -> put(store, turn)), model -> put(store, model), nothing -> nothing);
            case GET -> new Call<>(ring(this::keyed), store::get, found -> found.map(store::item));
            case QUERY ->
                new Call<>(
                        ring(turn -> listed(turn, Expected.holding("\"customer\""))),
                        store::query,
                        found -> items(store, found));
            case SCAN ->
                new Call<>(
                        ring(turn -> listed(turn, Expected.holding())),
                        ignored -> store.scan(),
                        found -> items(store, found));
            default -> new Call<>(ring(this::keyed), store::delete, found -> found.map(store::item));
        };
    }

    private static <M> Object put(FlatStore<M> store, M model) {
        store.put(model);
        return Optional.empty();
    }

    private <M> Argument<M> put(FlatStore<M> store, int turn) {
        return new Argument<>(store.model(item(turn)), Expected.item("Item", item(turn)), Optional.empty());
    }

    private Argument<Flat> keyed(int turn) {
        Flat flat = SampleModels.flat(turn);
        return new Argument<>(flat, Expected.holding(flat.s00(), flat.s01()), Optional.of(item(turn)));
    }

    private Argument<Flat> listed(int turn, Expected sent) {
        return new Argument<>(SampleModels.flat(turn), sent, items(turn));
    }

    private static <M> List<Map<String, AttributeValue>> items(FlatStore<M> store, List<M> found) {
        return found.stream().map(store::item).toList();
    }

    private List<Map<String, AttributeValue>> items(int turn) {
        return IntStream.range(turn, turn + page).mapToObj(FlatCalls::item).toList();
    }

    private static Map<String, AttributeValue> item(int seed) {
        return FlatItems.encode(SampleModels.flat(seed));
    }

    private static <T> List<T> ring(IntFunction<T> element) {
        return IntStream.range(0, RING).mapToObj(element).toList();
    }
}
