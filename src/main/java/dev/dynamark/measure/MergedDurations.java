package dev.dynamark.measure;

import java.util.List;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/** Histograms of several parts as one: counts add, percentiles follow from the sum. */
final class MergedDurations {

    private MergedDurations() {}

    /** At least one. */
    static Histogram ofTexts(List<String> histograms) {
        Histogram all = Histograms.decode(histograms.get(0));
        histograms.stream().skip(1).map(Histograms::decode).forEach(all::add);
        return all;
    }

    /** Of distributions that carry their histogram; empty if there is none. */
    static Optional<Distribution> of(List<Distribution> parts) {
        List<String> histograms =
                parts.stream().flatMap(part -> part.histogram().stream()).toList();
        return histograms.isEmpty() ? Optional.empty() : Optional.of(Histograms.distribution(ofTexts(histograms)));
    }
}
