package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What ran, and how it ended. Immutable.
 *
 * @param id unique name of the run, also of its folder; not null
 * @param simulation simple name of the simulation; not null
 * @param profile name of the profile, if one was used
 * @param settings effective settings by name; values are strings, numbers, booleans or lists of them, never secrets
 * @param seed seed of everything drawn
 * @param mode whether contestants shared a process; not null
 * @param tier {@code replay}, {@code emulator} or {@code service}: what the backend's latencies can prove; not null
 * @param load the load model, such as {@code {"model":"closed","users":1,"rounds":200}}
 * @param startedAt when it started; not null
 * @param durationMs how long it took
 * @param status how it ended; not null
 * @param reason why it did not end complete
 * @param gatlingReports Gatling's reports, relative to the result file
 * @param mergedFrom ids of the runs that were merged into this one
 */
public record Run(
        String id,
        String simulation,
        Optional<String> profile,
        Map<String, Object> settings,
        long seed,
        Mode mode,
        String tier,
        Map<String, Object> load,
        Instant startedAt,
        long durationMs,
        RunStatus status,
        Optional<String> reason,
        List<String> gatlingReports,
        Optional<List<String>> mergedFrom) {

    /** Folder of Gatling's report in microseconds, beside the result. */
    public static final String MICROSECONDS = "microseconds";

    private static final DateTimeFormatter START =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    public Run {
        requireNonNull(id, "run.id");
        requireNonNull(simulation, "run.simulation");
        requireNonNull(mode, "run.mode");
        requireNonNull(tier, "run.tier");
        requireNonNull(startedAt, "run.startedAt");
        requireNonNull(status, "run.status");
        settings = Copies.map(settings);
        load = Copies.map(load);
        gatlingReports = Copies.list(gatlingReports);
        mergedFrom = Copies.optionalList(mergedFrom);
    }

    /** This run with these reports of Gatling. */
    public Run withGatlingReports(List<String> reports) {
        return new Run(
                id,
                simulation,
                profile,
                settings,
                seed,
                mode,
                tier,
                load,
                startedAt,
                durationMs,
                status,
                reason,
                reports,
                mergedFrom);
    }

    /** The id of a run: the simulation in lower case and when it started, to the millisecond. */
    public static String id(String simulation, Instant startedAt) {
        return simulation.toLowerCase(Locale.ROOT) + "-" + START.format(startedAt);
    }
}
