package dev.dynamark.contestants;

import dev.dynamark.backend.HttpClientKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A contestant on one HTTP client, whatever is set for the run: so that several of them take part in the same rounds. */
public sealed class OnHttpClient implements OrderContestant {

    private static final List<String> COMPARED_UNASKED = List.of("aws-sdk", "aws-sdk-async");

    private final OrderContestant contestant;
    private final HttpClientKind http;

    private OnHttpClient(OrderContestant contestant, HttpClientKind http) {
        this.contestant = contestant;
        this.http = http;
    }

    /**
     * Each contestant on each HTTP client that it can have: an asynchronous one on asynchronous HTTP clients, a blocking one
     * on all: on Netty it waits for the answer.
     */
    public static List<OrderContestant> each(List<OrderContestant> contestants) {
        return contestants.stream()
                .filter(contestant -> contestant.ownHttpClient().isEmpty())
                .flatMap(OnHttpClient::each)
                .toList();
    }

    private static Stream<OrderContestant> each(OrderContestant contestant) {
        Stream<HttpClientKind> kinds = Arrays.stream(HttpClientKind.values());
        return contestant instanceof AsyncOrderContestant async
                ? kinds.filter(kind -> kind.ofAsynchronous() == kind).map(kind -> new Async(async, kind))
                : kinds.map(kind -> new OnHttpClient(contestant, kind));
    }

    @Override
    public String id() {
        return contestant.id() + "-on-" + http.label();
    }

    @Override
    public String description() {
        return contestant.description() + ", on the HTTP client " + http.label();
    }

    @Override
    public boolean comparedUnasked() {
        return COMPARED_UNASKED.contains(contestant.id());
    }

    @Override
    public Optional<String> ownHttpClient() {
        return Optional.of(http.label());
    }

    @Override
    public Orders<?> open(Stand stand) {
        return contestant.open(stand.on(http));
    }

    private static final class Async extends OnHttpClient implements AsyncOrderContestant {

        private final AsyncOrderContestant contestant;
        private final HttpClientKind http;

        private Async(AsyncOrderContestant contestant, HttpClientKind http) {
            super(contestant, http);
            this.contestant = contestant;
            this.http = http;
        }

        @Override
        public AsyncOrderStore<?> open(Stand stand) {
            return contestant.open(stand.on(http));
        }
    }
}
