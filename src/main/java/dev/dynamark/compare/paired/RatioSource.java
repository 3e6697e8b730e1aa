package dev.dynamark.compare.paired;

import dev.dynamark.compare.Metric;
import java.util.Optional;

/** Finds the ratios of two contestants in what was measured of one operation. */
interface RatioSource {

    /** Of means, CPU times or bytes; empty if fewer than two blocks have both. */
    Optional<Ratio> ofRounds(RoundSeries rounds);

    /** Of a percentile; empty if fewer than two blocks have both. */
    Optional<Ratio> ofPercentile(Contest contest, Metric metric);
}
