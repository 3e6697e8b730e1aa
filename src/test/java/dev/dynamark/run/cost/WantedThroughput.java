package dev.dynamark.run.cost;

import dev.dynamark.backend.AwsBackend.WarmThroughput;
import dev.dynamark.cost.Units;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Mix;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Settings;
import dev.dynamark.workload.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a run at a rate wants of a table at its highest, by the units that its operations consume on average. Immutable. */
final class WantedThroughput {

    private final Settings settings;
    private final UnitRates rates;

    WantedThroughput(Settings settings) {
        this.settings = settings;
        this.rates = new UnitRates(settings);
    }

    /** A sentence for each operation, or for the mix, that wants more than the table takes at once. */
    List<String> warnings(WarmThroughput warm, Dataset dataset) {
        List<String> warnings = new ArrayList<>();
        if (!(settings.load() instanceof Load.AtRate load)) {
            return warnings;
        }
        Optional<Mix> mix = settings.traffic().mix();
        if (mix.isPresent()) {
            rates.unitsOf(dataset, mix.get())
                    .flatMap(units -> warning(warm, highest(rates.of(load, dataset, mix.get())), "of the mix", units))
                    .ifPresent(warnings::add);
            return warnings;
        }
        for (Operation operation : settings.operations()) {
            double rate = highest(rates.of(load, dataset, operation));
            warning(warm, rate, operation.label(), rates.unitsOf(dataset, operation))
                    .ifPresent(warnings::add);
        }
        return warnings;
    }

    private static double highest(Load.AtRate load) {
        return load instanceof Load.Peak peak ? peak.ratePerSecond() * peak.peak() : load.ratePerSecond();
    }

    private static Optional<String> warning(WarmThroughput warm, double rate, String what, Units perOperation) {
        Units wanted = perOperation.times(rate);
        return wanted.read() > warm.readUnitsPerSecond() || wanted.write() > warm.writeUnitsPerSecond()
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "WARNING: %,.0f %s a second want %,.0f read and %,.0f write units/s, more than the table takes at"
                                + " once: requests will be throttled. Lower the rate, or raise the table's warm throughput.",
                        rate,
                        what,
                        wanted.read(),
                        wanted.write()))
                : Optional.empty();
    }
}
