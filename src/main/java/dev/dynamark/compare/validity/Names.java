package dev.dynamark.compare.validity;

import dev.dynamark.measure.SeriesKey;

/** How messages call a series. */
final class Names {

    private Names() {}

    /** Contestant and operation, and the dataset if it is told. */
    static String of(SeriesKey key) {
        String dataset = key.tags().get("dataset");
        return key.contestant() + " " + key.operation() + (dataset == null ? "" : " " + dataset);
    }
}
