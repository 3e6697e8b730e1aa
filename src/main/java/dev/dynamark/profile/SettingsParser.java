package dev.dynamark.profile;

import dev.dynamark.compare.budget.Budget;
import dev.dynamark.compare.budget.BudgetException;
import dev.dynamark.compare.budget.Budgets;
import dev.dynamark.compare.budget.Comparing;
import dev.dynamark.compare.budget.Strictness;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes settings of what the reader finds, and says what does not go together. */
final class SettingsParser {

    private static final int THREADS_OF_OPEN_LOAD = 32;
    private static final Pattern LINE_OF_BUDGETS = Pattern.compile("line (\\d{1,9}), ");

    /** What each phase of a load is divided into, at least. */
    private static final Map<LoadModel, Integer> PARTS =
            Map.of(LoadModel.RAMP, 2, LoadModel.STRESS, 4, LoadModel.SPIKE, 5);

    private final Catalogue catalogue;
    private final SettingsReader reader;

    SettingsParser(Catalogue catalogue, SettingsReader reader) {
        this.catalogue = catalogue;
        this.reader = reader;
    }

    /** @throws SettingsException with every mistake at once */
    Settings parse() {
        var profile = reader.read(catalogue.profile);
        var contestants = reader.read(catalogue.contestants);
        var loads = new LoadParser(catalogue, reader);
        var shapes = shapes();
        var operations = operations(shapes, loads);
        var datasets = reader.read(catalogue.dataset);
        var shape = reader.read(catalogue.shape);
        var keys = reader.read(catalogue.keys);
        var page = reader.read(catalogue.page);
        var seed = reader.read(catalogue.seed);
        var processes = processes();
        boolean isolated =
                processes.filter(Processes.Isolated.class::isInstance).isPresent();
        var load = loads.load(isolated ? catalogue.duration.inIsolatedMode() : catalogue.duration);
        var warmUp = loads.warmUp();
        var burst = burst(loads);
        var target = new TargetParser(catalogue, reader).parse(isolated);
        if (catalogue.hasShapes()
                && target.filter(Target.Replay.class::isInstance).isPresent()) {
            refuseBesideShapes(catalogue.backend, "their answers are not recorded for replay");
        }
        var http = reader.read(catalogue.http);
        var retries = reader.read(catalogue.retries);
        var timeout = reader.read(catalogue.timeout);
        var capacity = reader.read(catalogue.capacity);
        var prices = reader.read(catalogue.prices);
        var threads = reader.read(catalogue.threads);
        keys.ifPresent(choice -> target.ifPresent(where -> refuseShortRing(choice, where)));
        var traffic = TrafficSettings.read(catalogue, reader);
        var measured = measured(shapes, operations, traffic);
        var judging = judging(contestants, measured, loads.isAtRate() && !isolated);
        var progress = reader.read(catalogue.progress);
        var microReport = reader.read(catalogue.microReport);
        var output = reader.read(catalogue.output);
        contestants.ifPresent(ids -> measured.ifPresent(each -> load.ifPresent(
                given -> refuseShortPhases(given, isolated ? 1 : ids.size(), isMixed(traffic) ? 1 : each.size()))));
        judging.ifPresent(each -> refuseEarlyEnd(each, load, loads, isolated));
        load.filter(each -> isolated && each.model().isSearch())
                .ifPresent(each -> refuseTogether(
                        catalogue.load, catalogue.mode, "cycles of JVMs are compared, and a search ends anywhere"));
        reader.read(catalogue.dryRun);
        reader.finish();
        return new Settings(
                contestants.orElseThrow(),
                operations.orElseThrow(),
                shapes.orElseThrow(),
                datasets.orElseThrow(),
                shape.orElseThrow(),
                keys.orElseThrow(),
                page.orElseThrow(),
                seed.orElseThrow(),
                load.orElseThrow(),
                warmUp.orElseThrow(),
                Math.toIntExact(burst.orElseThrow()),
                processes.orElseThrow(),
                target.orElseThrow(),
                http.orElseThrow(),
                Math.toIntExact(retries.orElseThrow()),
                timeout.orElseThrow(),
                capacity.orElseThrow(),
                new Pricing(prices),
                threads.map(Math::toIntExact).orElseGet(() -> ordinaryThreads(load.orElseThrow())),
                judging.orElseThrow(),
                traffic.orElseThrow(),
                progress.orElseThrow(),
                microReport.orElseThrow(),
                output.orElseThrow(),
                profile);
    }

    private Optional<List<String>> shapes() {
        if (catalogue.hasShapes()) {
            refuseBesideShapes(
                    catalogue.operations,
                    reader.nameFor(catalogue.shapes, catalogue.operations) + " chooses what is measured");
            refuseBesideShapes(catalogue.shape, "filters look at attributes that only whole orders have");
            refuseBesideShapes(catalogue.keys, "every query comes as often as any other");
            refuseBesideShapes(catalogue.page, "each shape has pages of its own");
            return reader.read(catalogue.shapes);
        }
        if (reader.has(catalogue.shapes)) {
            reader.refuse(catalogue.shapes, "belongs to QuerySimulation, which asks queries; leave it out");
        }
        return Optional.of(List.of());
    }

    private void refuseBesideShapes(Setting<?> setting, String why) {
        if (reader.has(setting)) {
            reader.refuse(setting, "has no meaning for queries of given shapes (" + why + "); leave it out");
        }
    }

    private Optional<List<Operation>> operations(Optional<List<String>> shapes, LoadParser loads) {
        return catalogue.hasShapes() ? shapes.map(each -> List.of()) : reader.read(loads.operations());
    }

    /** What results call what is measured, for budgets. */
    private static Optional<List<String>> measured(
            Optional<List<String>> shapes, Optional<List<Operation>> operations, Optional<Traffic> traffic) {
        Optional<List<String>> mixed = traffic.flatMap(Traffic::mix)
                .map(mix -> mix.operations().stream().map(MixedOperation::label).toList());
        return mixed.or(() -> operations.flatMap(each -> each.isEmpty()
                ? shapes
                : Optional.of(each.stream().map(Operation::label).toList())));
    }

    private Optional<Judging> judging(
            Optional<List<String>> contestants, Optional<List<String>> operations, boolean oneByOne) {
        Optional<Boolean> strict = reader.read(catalogue.strict);
        Optional<Until> until = reader.read(catalogue.until);
        Optional<BigDecimal> difference = reader.read(catalogue.difference);
        Optional<NoiseFloor> noiseFloor = reader.read(catalogue.noiseFloor);
        Optional<List<Budget>> budgets =
                contestants.flatMap(ids -> operations.flatMap(each -> budgets(ids, each, oneByOne)));
        if (budgets.isEmpty() || strict.isEmpty() || until.isEmpty() || difference.isEmpty() || noiseFloor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Judging(
                budgets.get(),
                strict.get() ? Strictness.STRICT : Strictness.ORDINARY,
                until.get(),
                difference.get().doubleValue(),
                noiseFloor.get()));
    }

    private Optional<List<Budget>> budgets(List<String> contestants, List<String> operations, boolean oneByOne) {
        try {
            return Optional.of(Budgets.parse(
                    reader.read(catalogue.budgets).orElse(""),
                    operations,
                    contestants,
                    oneByOne ? Comparing.ONE_BY_ONE : Comparing.SIDE_BY_SIDE));
        } catch (BudgetException mistakes) {
            mistakes.getMessage().lines().forEach(this::refuseBudget);
            return Optional.empty();
        }
    }

    /** A ring has many different orders, which these never meet. */
    private void refuseShortRing(KeyChoice keys, Target target) {
        if (target instanceof Target.Replay && (keys == KeyChoice.HOT || keys == KeyChoice.GRAPH)) {
            refuseTogether(catalogue.keys, catalogue.backend, "replay needs many different keys");
        }
    }

    /** In a profile the place of a budget is the line of the profile. */
    private void refuseBudget(String mistake) {
        Matcher place = LINE_OF_BUDGETS.matcher(mistake);
        if (reader.origin(catalogue.budgets).place().isEmpty()) {
            reader.refuse(catalogue.budgets, mistake);
        } else if (place.lookingAt()) {
            reader.refusePart(catalogue.budgets, Integer.parseInt(place.group(1)) - 1, mistake.substring(place.end()));
        } else {
            reader.refusePart(catalogue.budgets, 0, mistake);
        }
    }

    private void refuseEarlyEnd(Judging judging, Optional<Load> load, LoadParser loads, boolean isolated) {
        if (judging.until() != Until.DECIDED) {
            return;
        }
        if (loads.isAtRate()) {
            refuseTogether(loads.saysRate(), catalogue.until, "arrivals at a rate are not compared round by round");
        } else if (load.filter(Load.Rounds.class::isInstance).isPresent()) {
            refuseTogether(
                    reader.has(catalogue.rounds) ? catalogue.rounds : catalogue.load,
                    catalogue.until,
                    "the number of rounds is given");
        }
        if (isolated) {
            refuseTogether(catalogue.mode, catalogue.until, "cycles are few, and each ends as planned");
        }
    }

    private Optional<Processes> processes() {
        Optional<ModeKind> mode = reader.read(catalogue.mode);
        Optional<Integer> cycles = reader.read(catalogue.cycles).map(Math::toIntExact);
        if (mode.isPresent() && mode.get() == ModeKind.MIXED) {
            if (reader.has(catalogue.cycles)) {
                reader.refuse(
                        catalogue.cycles,
                        "goes only together with " + reader.nameFor(catalogue.mode, catalogue.cycles) + "=isolated");
            }
            return Optional.of(new Processes.Shared());
        }
        return mode.flatMap(isolated -> cycles.map(Processes.Isolated::new));
    }

    /** A mix is one work, whatever it consists of. */
    private static boolean isMixed(Optional<Traffic> traffic) {
        return traffic.flatMap(Traffic::mix).isPresent();
    }

    private void refuseShortPhases(Load load, int contestants, int operations) {
        double slowest = load instanceof Load.Open open
                ? open.ratePerSecond()
                : load instanceof Load.Peak peak
                        ? peak.ratePerSecond()
                        : load instanceof Load.Rising rising ? rising.ratePerSecond() / 4 : 0;
        boolean known = load instanceof Load.AtRate rate && rate.unit() == RateUnit.OPERATIONS;
        if (slowest == 0 || !known) {
            return;
        }
        Duration time = load.time().orElseThrow();
        Phases phases = new Phases(slowest, time, contestants * operations, PARTS.getOrDefault(load.model(), 1));
        if (!phases.areLongEnough()) {
            var duration = catalogue.duration.values();
            reader.refuse(
                    catalogue.duration,
                    "found \"" + duration.print(time) + "\", must be at least "
                            + duration.print(phases.shortest()) + " at this "
                            + reader.nameFor(catalogue.rate, catalogue.duration) + ": "
                            + contestants + " contestants with " + operations
                            + " operations take turns, each for whole seconds and at least one arrival");
        }
    }

    private Optional<Long> burst(LoadParser loads) {
        // Some shapes read dozens of orders: fewer in a row are as much work.
        Optional<Long> burst = reader.read(catalogue.hasShapes() ? catalogue.burst.unlessGiven("4") : catalogue.burst);
        if (!loads.isAtRate()) {
            return burst;
        }
        if (reader.has(catalogue.burst) && burst.isPresent() && burst.get() != 1) {
            refuseTogether(catalogue.burst, loads.saysRate(), "each arrival is one operation, a burst of 1");
        }
        return Optional.of(1L);
    }

    private void refuseTogether(Setting<?> setting, Setting<?> other, String why) {
        if (reader.has(setting)) {
            reader.refuse(
                    setting,
                    "cannot go together with " + reader.mention(other, setting) + " (" + why
                            + "); leave one of them out");
        }
    }

    private static int ordinaryThreads(Load load) {
        return load instanceof Load.InRounds users ? users.users() : THREADS_OF_OPEN_LOAD;
    }
}
