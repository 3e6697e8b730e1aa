package dev.dynamark.compare.paired;

import dev.dynamark.measure.SeriesKey;

/** A ratio and whose it is. Immutable. */
record Unjudged(SeriesKey contestant, String baseline, Ratio ratio) {}
