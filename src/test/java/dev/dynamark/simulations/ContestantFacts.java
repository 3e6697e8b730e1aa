package dev.dynamark.simulations;

import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.contestants.AsyncOrderContestant;
import dev.dynamark.contestants.CodeLines;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.MeasuredContestant;
import dev.dynamark.profile.HttpClient;
import java.util.List;

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
        return contestants.stream()
                .map(each -> new MeasuredContestant(
                        each.id(),
                        each.description(),
                        (each instanceof AsyncOrderContestant ? asked.ofAsynchronous() : asked).label(),
                        each.sources().flatMap(CodeLines::of)))
                .toList();
    }
}
