package dev.dynamark.compare.validity;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Validity.Check;
import java.util.Optional;

/** The run ended as planned. */
final class Complete implements Rule {

    @Override
    public Optional<Check> check(Result result) {
        boolean complete = result.run().status() == RunStatus.COMPLETE;
        return Optional.of(new Check(
                "complete",
                Optional.empty(),
                complete ? 1 : 0,
                1,
                "run",
                complete,
                result.run()
                        .reason()
                        .orElse(complete ? "the run ended as planned" : "the run did not end as planned")));
    }
}
