package dev.dynamark.run.work.query;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.QueryContestant;
import dev.dynamark.contestants.QueryStore;
import dev.dynamark.contestants.Stand;
import java.util.List;
import java.util.Optional;

/** A contestant that is set up for queries and not for the six operations. */
public record Querying(QueryContestant contestant) implements OrderContestant {

    /** @param able contestants that have queries */
    public static List<OrderContestant> all(List<OrderContestant> able) {
        return able.stream()
                .map(each -> (OrderContestant) new Querying((QueryContestant) each))
                .toList();
    }

    @Override
    public String id() {
        return contestant.id();
    }

    @Override
    public String description() {
        return contestant.description();
    }

    @Override
    public QueryStore<?> open(Stand stand) {
        return contestant.openQueries(stand);
    }

    @Override
    public boolean comparedUnasked() {
        return contestant.comparedUnasked();
    }

    @Override
    public Optional<String> ownHttpClient() {
        return contestant.ownHttpClient();
    }
}
