package dev.dynamark.report;

import dev.dynamark.compare.footprint.Footprint;
import dev.dynamark.compare.footprint.Footprints;
import dev.dynamark.compare.footprint.Spread;
import dev.dynamark.measure.Result;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What each contestant of an isolated run held in memory and used of the processors. */
final class FootprintTable {

    /** What the figures are. */
    static final String MEANING = "Of each contestant's own JVMs, from the first measured operation on, read once a"
            + " second: heap as collections left it, resident memory, and CPU time of all threads, 100 % being one core. A JVM"
            + " holds Gatling and the recorder too, which are the same for all. Means of cycles, each the mean of its JVMs,"
            + " ± half of the 95 % interval over cycles.";

    private static final String NO_COLLECTION =
            "nothing was collected while it was measured, or this JVM does not tell";
    private static final String NOT_OFFERED = "this system does not tell";

    private FootprintTable() {}

    /** Empty if contestants shared their processes, or nothing was read. */
    static Optional<Grid> grid(Result result) {
        List<Footprint> footprints = Footprints.of(result);
        return footprints.isEmpty() ? Optional.empty() : Optional.of(table().grid(footprints));
    }

    private static Table<Footprint> table() {
        return Table.<Footprint>empty()
                .words("contestant", Footprint::contestant)
                .figures("JVMs", footprint -> Optional.of(Figures.count(footprint.processes())), "")
                .figures("heap after GC MiB", spread(Footprint::heapMeanMb), NO_COLLECTION)
                .figures("heap peak MiB", spread(Footprint::heapPeakMb), NO_COLLECTION)
                .figures("RSS MiB", spread(Footprint::rssMeanMb), NOT_OFFERED)
                .figures("RSS peak MiB", spread(Footprint::rssPeakMb), NOT_OFFERED)
                .figures("CPU %", spread(Footprint::cpuPercent), NOT_OFFERED);
    }

    private static Function<Footprint, Optional<String>> spread(Function<Footprint, Optional<Spread>> figure) {
        return footprint -> figure.apply(footprint).map(FootprintTable::text);
    }

    private static String text(Spread spread) {
        String mean = Figures.number(spread.mean());
        int decimals = mean.contains(".") ? mean.length() - mean.indexOf('.') - 1 : 0;
        return mean
                + spread.noise()
                        .map(noise -> String.format(Locale.ROOT, " ± %,." + decimals + "f", noise))
                        .orElse("");
    }
}
