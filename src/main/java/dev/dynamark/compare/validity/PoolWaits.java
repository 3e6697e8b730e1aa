package dev.dynamark.compare.validity;

import dev.dynamark.compare.Measured;
import dev.dynamark.measure.Distribution;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity.Check;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Bursts found a thread: those that wait for one make the load smaller than it looks. */
final class PoolWaits implements Rule {

    private static final double LIMIT_PERCENT = 10;

    /** Handing a burst over takes some of this on a busy machine, whatever the load. */
    private static final double HAND_OVER_NS = 1e6;

    private record Wait(String series, double ns, double percent) {

        boolean isShort() {
            return percent <= LIMIT_PERCENT || ns <= HAND_OVER_NS;
        }
    }

    @Override
    public Optional<Check> check(Result result) {
        if (LoadKind.of(result).mayOverload()) {
            return Optional.empty();
        }
        return Measured.of(result).values().stream()
                .flatMap(each -> each.succeeded().stream())
                .flatMap(series -> series.poolWaitNs().map(wait -> wait(series, wait)).stream())
                .max(Comparator.<Wait, Boolean>comparing(each -> !each.isShort())
                        .thenComparingDouble(Wait::percent))
                .map(PoolWaits::check);
    }

    private static Wait wait(Series series, Distribution waits) {
        double burstNs = series.latencyNs().mean() * series.burst();
        return new Wait(Names.of(series.key()), waits.p75(), 100 * waits.p75() / burstNs);
    }

    private static Check check(Wait longest) {
        return new Check(
                "pool waits",
                Optional.of(longest.series()),
                longest.percent(),
                LIMIT_PERCENT,
                "% of a burst",
                longest.isShort(),
                String.format(
                        Locale.ROOT,
                        "a quarter of the bursts of %s waited %.0f µs or more for a thread%s",
                        longest.series(),
                        longest.ns() / 1e3,
                        longest.isShort() ? "" : ": the generator is the bottleneck; raise bench.threads"));
    }
}
