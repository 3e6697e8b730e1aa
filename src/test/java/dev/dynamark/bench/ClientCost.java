package dev.dynamark.bench;

import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.contestants.AsyncOrderStore;
import dev.dynamark.contestants.AwaitedStore;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.OrderStore;
import dev.dynamark.contestants.Orders;
import dev.dynamark.contestants.Stand;
import dev.dynamark.profile.Operation;
import dev.dynamark.workload.ItemShape;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** A contestant on canned answers: its whole client, from the call to the bytes of the request and back. */
final class ClientCost implements AutoCloseable {

    static final String FLAT = "flat";

    static final long SEED = 42;
    private static final String TABLE = "orders";

    private final Stand stand;
    private final Runnable store;
    private final Call<?, ?> call;

    private ClientCost(Stand stand, Runnable store, Call<?, ?> call) {
        this.stand = stand;
        this.store = store;
        this.call = call;
    }

    /**
     * Opens a contestant and sees whether it does the operation rightly.
     *
     * @param page items of a query or scan; without meaning for the others
     * @throws IllegalArgumentException if there is no such contestant, operation or shape
     * @throws IllegalStateException if it sends or reads something wrong
     */
    static ClientCost open(String contestant, String operation, String shape, int page) {
        Operation named = operation(operation);
        return shape.equals(FLAT)
                ? open(new FlatCalls(named, page), stand -> FlatStore.open(contestant, stand), store -> {})
                : open(
                        new OrderCalls(shape(shape), named, page, SEED),
                        stand -> blocking(contestant(contestant).open(stand)),
                        OrderStore::close);
    }

    private static <S> ClientCost open(Calls<S> calls, Function<Stand, S> contestant, Consumer<S> closing) {
        CannedHttp http = new CannedHttp(calls.answers());
        Stand stand = Stand.over(endpoint(), settings(), http, http.asynchronous(), TABLE);
        S store = contestant.apply(stand);
        Call<?, ?> call = calls.by(store);
        call.check(http::lastRequest);
        return new ClientCost(stand, () -> closing.accept(store), call);
    }

    /** The operation, once. */
    Object next() {
        return call.next();
    }

    private static OrderStore<?> blocking(Orders<?> opened) {
        return opened instanceof AsyncOrderStore<?> async ? new AwaitedStore<>(async) : (OrderStore<?>) opened;
    }

    private static OrderContestant contestant(String id) {
        List<OrderContestant> all = OrderContestant.all();
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected one of the contestants "
                        + all.stream().map(OrderContestant::id).toList() + ", found " + id + "."));
    }

    private static Operation operation(String label) {
        return Arrays.stream(Operation.values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected one of the operations "
                        + Arrays.stream(Operation.values())
                                .map(Operation::label)
                                .toList()
                        + ", found " + label + "."));
    }

    private static ItemShape shape(String label) {
        return Arrays.stream(ItemShape.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected tiny, small, order, huge or flat, found " + label + "."));
    }

    private static Endpoint endpoint() {
        return new Endpoint(
                URI.create("http://127.0.0.1:8000"),
                Region.US_EAST_1,
                StaticCredentialsProvider.create(AwsBasicCredentials.create("dynamark", "dynamark")));
    }

    /** Those of a comparison by its ordinary settings. */
    private static ClientSettings settings() {
        return new ClientSettings(HttpClientKind.APACHE5, 1, 0, Duration.ofSeconds(10), Duration.ofSeconds(15));
    }

    @Override
    public void close() {
        store.run();
        stand.close();
    }
}
