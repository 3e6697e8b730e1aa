package dev.dynamark.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes a load of what the reader finds: which settings go with which model, and what they are unless they are given. */
final class LoadParser {

    private static final String NO_FIXED_USERS = "arrivals at a rate have no fixed users";

    /** Of a step: fewer say nothing of a percentile. */
    private static final BigDecimal FEWEST_ARRIVALS = BigDecimal.valueOf(20);

    private final Catalogue catalogue;
    private final SettingsReader reader;
    private final Optional<LoadModel> model;

    LoadParser(Catalogue catalogue, SettingsReader reader) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.model = reader.read(catalogue.load);
    }

    /** Whether operations arrive at a rate, as far as can be told; each is then a burst of its own. */
    boolean isAtRate() {
        return reader.has(catalogue.rate) || model.isPresent() && !model.get().hasUsers();
    }

    /** What is measured if nobody says what: a search is for a rate that some operations are too slow for. */
    Setting<List<Operation>> operations() {
        if (model.filter(LoadModel::isSearch).isEmpty()) {
            return catalogue.operations;
        }
        return catalogue.operations.unlessGiven(
                model.get() == LoadModel.STEPS ? "put,get,update,query" : "put,get,update,delete,query");
    }

    /** The setting that says so. */
    Setting<?> saysRate() {
        return reader.has(catalogue.rate) ? catalogue.rate : catalogue.load;
    }

    Optional<Duration> warmUp() {
        return reader.read(
                model.isPresent() && model.get() == LoadModel.SMOKE
                        ? catalogue.warmUp.unlessGiven("0s")
                        : catalogue.warmUp);
    }

    /** @param duration with the default of the mode */
    Optional<Load> load(Setting<Duration> duration) {
        if (model.isEmpty()) {
            return Optional.empty();
        }
        refuseWhatIsOfOthers(model.get());
        Optional<RateUnit> unit = reader.read(catalogue.rateUnit);
        return plain(duration)
                .flatMap(load -> unit.map(
                        each -> load instanceof Load.AtRate rate ? rate.with(rate.ratePerSecond(), each) : load));
    }

    private Optional<Load> plain(Setting<Duration> duration) {
        return switch (model.orElseThrow()) {
            case SMOKE -> smoke();
            case CONSTANT -> constant(LoadModel.CONSTANT, duration);
            case SOAK -> constant(LoadModel.SOAK, duration.unlessGiven("1h"));
            case RAMP -> rising(LoadModel.RAMP, duration);
            case BREAKPOINT -> rising(LoadModel.BREAKPOINT, duration);
            case STRESS -> peak(LoadModel.STRESS, "2", duration);
            case SPIKE -> peak(LoadModel.SPIKE, "5", duration);
            case STEPS -> steps();
        };
    }

    private void refuseWhatIsOfOthers(LoadModel chosen) {
        only(catalogue.peak, chosen.hasPeak(), "stress", "spike");
        only(catalogue.step, chosen == LoadModel.STEPS, "steps");
        only(catalogue.p99Limit, chosen.isSearch(), "steps", "breakpoint");
        only(catalogue.errorLimit, chosen.isSearch() || chosen.hasPeak(), "stress", "spike", "steps", "breakpoint");
        if (reader.has(catalogue.rampUp) && !(reader.has(catalogue.rate) && !rises(chosen))) {
            reader.refuse(
                    catalogue.rampUp,
                    rises(chosen)
                            ? "cannot go together with " + given(chosen, catalogue.rampUp)
                                    + ", which begins slowly by itself"
                            : "goes only together with " + reader.nameFor(catalogue.rate, catalogue.rampUp)
                                    + ", which is missing");
        }
        if (reader.has(catalogue.rateUnit) && !reader.has(catalogue.rate)) {
            reader.refuse(
                    catalogue.rateUnit,
                    "goes only together with " + reader.nameFor(catalogue.rate, catalogue.rateUnit)
                            + ", which is missing");
        }
        if (chosen == LoadModel.SMOKE) {
            refuse(catalogue.rate, chosen, "a smoke test is a few rounds");
            refuse(catalogue.duration, chosen, "a smoke test is a few rounds");
        }
        if (chosen == LoadModel.SOAK && !reader.has(catalogue.rate)) {
            refuse(catalogue.rounds, chosen, "a soak test ends by its duration");
        }
        if (!chosen.hasUsers()) {
            refuse(catalogue.users, chosen, NO_FIXED_USERS);
            refuse(catalogue.rounds, chosen, "arrivals at a rate have no rounds");
        }
        if (chosen == LoadModel.STEPS) {
            refuse(
                    catalogue.duration,
                    chosen,
                    "the search ends when the rate is found; steps last as "
                            + reader.nameFor(catalogue.step, catalogue.duration) + " says");
        } else if (!chosen.hasUsers() && !reader.has(catalogue.rate)) {
            reader.refuse(
                    catalogue.load,
                    chosen.label() + " needs " + reader.nameFor(catalogue.rate, catalogue.load)
                            + ", which is missing; allowed is "
                            + catalogue.rate.values().allowed());
        }
    }

    private static boolean rises(LoadModel chosen) {
        return chosen == LoadModel.RAMP || chosen.isSearch();
    }

    private void only(Setting<?> setting, boolean fits, String... models) {
        if (reader.has(setting) && !fits) {
            reader.refuse(
                    setting,
                    "goes only together with " + reader.nameFor(catalogue.load, setting) + "="
                            + String.join(" or ", List.of(models)));
        }
    }

    private void refuse(Setting<?> setting, LoadModel chosen, String why) {
        if (reader.has(setting)) {
            reader.refuse(
                    setting,
                    "cannot go together with " + given(chosen, setting) + " (" + why + "); leave one of them out");
        }
    }

    private String given(LoadModel chosen, Setting<?> speaker) {
        return reader.mention(catalogue.load, "=" + chosen.label(), speaker);
    }

    private Optional<Load> smoke() {
        Optional<Integer> users = users();
        Optional<Long> rounds = reader.read(catalogue.rounds.unlessGiven("3"));
        return users.flatMap(
                number -> rounds.map(given -> new Load.Rounds(LoadModel.SMOKE, number, Math.toIntExact(given))));
    }

    private Optional<Load> constant(LoadModel chosen, Setting<Duration> ofDataset) {
        Optional<Integer> users = users();
        Optional<Double> rate = rate();
        Optional<Duration> duration = reader.read(ofDataset);
        Optional<Integer> rounds = reader.read(catalogue.rounds).map(Math::toIntExact);
        if (reader.has(catalogue.rate)) {
            refuseWithRate(catalogue.users, NO_FIXED_USERS);
            refuseWithRate(catalogue.rounds, "arrivals at a rate have no rounds");
            Optional<Duration> rampUp = reader.read(catalogue.rampUp);
            return rate.flatMap(given ->
                    duration.flatMap(time -> rampUp.map(before -> new Load.Open(chosen, given, time, before))));
        }
        if (reader.has(catalogue.rounds)) {
            if (reader.has(catalogue.duration)) {
                reader.refuse(
                        catalogue.duration,
                        "cannot go together with " + reader.mention(catalogue.rounds, catalogue.duration)
                                + " (the run ends by one of them); leave one of them out");
            }
            return users.flatMap(number -> rounds.map(given -> new Load.Rounds(chosen, number, given)));
        }
        return users.flatMap(number -> duration.map(time -> new Load.Timed(chosen, number, time)));
    }

    private void refuseWithRate(Setting<?> setting, String why) {
        if (reader.has(setting)) {
            reader.refuse(
                    setting,
                    "cannot go together with " + reader.mention(catalogue.rate, setting) + " (" + why
                            + "); leave one of them out");
        }
    }

    private Optional<Load> rising(LoadModel chosen, Setting<Duration> ofDataset) {
        Optional<Double> rate = rate();
        Optional<Duration> duration = reader.read(ofDataset);
        Optional<Limit> limit = limit();
        return rate.flatMap(highest -> duration.flatMap(time -> limit.map(kept ->
                new Load.Rising(chosen, highest, time, chosen.isSearch() ? Optional.of(kept) : Optional.empty()))));
    }

    private Optional<Load> peak(LoadModel chosen, String times, Setting<Duration> ofDataset) {
        Optional<Double> rate = rate();
        Optional<BigDecimal> peak = reader.read(catalogue.peak.unlessGiven(times));
        Optional<Duration> duration = reader.read(ofDataset);
        Optional<Duration> rampUp = reader.read(catalogue.rampUp);
        Optional<BigDecimal> errors = reader.read(catalogue.errorLimit);
        return rate.flatMap(
                usual -> peak.flatMap(factor -> duration.flatMap(time -> rampUp.flatMap(before -> errors.map(most ->
                        new Load.Peak(chosen, usual, factor.doubleValue(), time, before, most.doubleValue()))))));
    }

    private Optional<Load> steps() {
        Optional<BigDecimal> first = reader.read(catalogue.rate.unlessGiven("50"));
        Optional<Duration> step = reader.read(catalogue.step);
        first.ifPresent(rate -> step.ifPresent(each -> refuseShortSteps(rate, each)));
        return first.flatMap(
                rate -> step.flatMap(each -> limit().map(kept -> new Load.Steps(rate.doubleValue(), each, kept))));
    }

    /** How many operations arrive at a rate of request units is known later. */
    private void refuseShortSteps(BigDecimal rate, Duration step) {
        boolean inUnits = reader.has(catalogue.rateUnit);
        BigDecimal seconds = BigDecimal.valueOf(step.toSeconds());
        if (!inUnits && rate.multiply(seconds).compareTo(FEWEST_ARRIVALS) < 0) {
            BigDecimal least = FEWEST_ARRIVALS.divide(seconds, new MathContext(2, RoundingMode.UP));
            reader.refuse(
                    catalogue.rate,
                    "found \"" + catalogue.rate.values().print(rate) + "\", must be at least "
                            + catalogue.rate.values().print(least) + ", so that " + FEWEST_ARRIVALS
                            + " come in a step, which lasts "
                            + catalogue.step.values().print(step) + "; give a higher one or a longer "
                            + reader.nameFor(catalogue.step, catalogue.rate));
        }
    }

    private Optional<Limit> limit() {
        Optional<Duration> p99 = reader.read(catalogue.p99Limit);
        Optional<BigDecimal> errors = reader.read(catalogue.errorLimit);
        return p99.flatMap(longest -> errors.map(most -> new Limit(longest, most.doubleValue())));
    }

    private Optional<Integer> users() {
        return reader.read(catalogue.users).map(Math::toIntExact);
    }

    private Optional<Double> rate() {
        return reader.read(catalogue.rate).map(BigDecimal::doubleValue);
    }
}
