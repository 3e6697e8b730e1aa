package dev.dynamark.run.end;

import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.contestants.AsyncOrderContestant;
import dev.dynamark.contestants.CodeLines;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.MeasuredContestant;
import dev.dynamark.profile.HttpClient;
import dev.dynamark.run.replay.Tapes;
import java.util.List;
import java.util.function.Function;

/** What results say of contestants besides their figures. */
public final class ContestantFacts {

    private ContestantFacts() {}

    /**
     * In the order given.
     *
     * @param http the HTTP client that was set for the run
     */
    public static List<MeasuredContestant> of(List<OrderContestant> contestants, HttpClient http) {
        HttpClientKind asked = HttpClientKind.valueOf(http.name());
        return described(contestants, each -> httpClient(each, asked));
    }

    /** In the order given, where recorded answers took the place of the HTTP client. */
    static List<MeasuredContestant> replayed(List<OrderContestant> contestants) {
        return described(contestants, each -> Tapes.HTTP_CLIENT);
    }

    private static List<MeasuredContestant> described(
            List<OrderContestant> contestants, Function<OrderContestant, String> httpClient) {
        return contestants.stream()
                .map(each -> new MeasuredContestant(
                        each.id(),
                        each.description(),
                        httpClient.apply(each),
                        each.sources().flatMap(CodeLines::of)))
                .toList();
    }

    private static String httpClient(OrderContestant contestant, HttpClientKind asked) {
        HttpClientKind ordinary = contestant instanceof AsyncOrderContestant ? asked.ofAsynchronous() : asked;
        return contestant.ownHttpClient().orElse(ordinary.label());
    }
}
