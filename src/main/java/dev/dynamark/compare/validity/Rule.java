package dev.dynamark.compare.validity;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Validity.Check;
import java.util.Optional;

/** Something that makes numbers untrue. */
interface Rule {

    /** What was found; empty if this result has nothing to judge by. */
    Optional<Check> check(Result result);
}
