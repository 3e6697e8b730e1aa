package dev.dynamark.run;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.AskedRun;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.SettingsException;
import dev.dynamark.profile.SettingsSources;
import dev.dynamark.run.console.EarlyEnd;
import dev.dynamark.run.isolated.HandOver;
import dev.dynamark.run.lineup.Twin;
import dev.dynamark.run.plan.PlannedRun;
import dev.dynamark.run.plan.PlannedTurn;
import io.gatling.javaapi.core.Simulation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The settings of this JVM's run. Immutable.
 *
 * @param simulation that runs
 * @param contestants that may be named
 * @param unable contestants that cannot take part, with the reason: named, they are left out
 * @param defaults properties that stand unless they are given
 * @param shapes names of query shapes by what settings may call them; empty where operations are measured
 * @param unheard settings that mean nothing here, with the reason: given, they are refused
 * @param objection tells whoever asked why something cannot be done
 * @param turn says of settings what a user does in a round
 */
public record RunSettings(
        Class<? extends Simulation> simulation,
        List<OrderContestant> contestants,
        Map<String, String> unable,
        Map<String, String> defaults,
        Map<String, List<String>> shapes,
        Map<String, String> unheard,
        Function<AskedRun, Optional<String>> objection,
        Function<Settings, PlannedTurn> turn) {

    /** Of a simulation that measures each operation by itself. */
    public static RunSettings of(Class<? extends Simulation> simulation) {
        return of(simulation, known());
    }

    /** Of a simulation with contestants of its own. */
    public static RunSettings of(Class<? extends Simulation> simulation, List<OrderContestant> known) {
        return new RunSettings(
                simulation,
                known,
                Map.of(),
                Map.of(),
                Map.of(),
                Unmeant.withoutMix(),
                asked -> Optional.empty(),
                PlannedTurn::ofBursts);
    }

    /** A child of an isolated run may be told to run a contestant under its second name; people are not. */
    public static List<OrderContestant> known() {
        return known(OrderContestant.all());
    }

    static List<OrderContestant> known(List<OrderContestant> contestants) {
        return HandOver.ofThisProcess().isEmpty()
                ? contestants
                : Stream.of(contestants, contestants.stream().map(Twin::of).toList())
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
    }

    RunSettings withUnable(Map<String, String> reasons) {
        return new RunSettings(simulation, contestants, reasons, defaults, shapes, unheard, objection, turn);
    }

    /** With properties, such as {@code bench.operations}, that stand unless they are given. */
    public RunSettings withDefaults(Map<String, String> properties) {
        return new RunSettings(simulation, contestants, unable, properties, shapes, unheard, objection, turn);
    }

    /** Of a simulation that measures query shapes. */
    public RunSettings withShapes(Map<String, List<String>> byLabel) {
        return new RunSettings(simulation, contestants, unable, defaults, byLabel, unheard, objection, turn);
    }

    /** Of a simulation that has no use for settings of these names, with the reason. */
    public RunSettings withUnheard(Map<String, String> reasons) {
        return new RunSettings(simulation, contestants, unable, defaults, shapes, reasons, objection, turn);
    }

    /** Of a simulation that cannot do all, with the reason why it cannot do what was asked. */
    public RunSettings unless(Function<AskedRun, Optional<String>> reason) {
        return new RunSettings(simulation, contestants, unable, defaults, shapes, unheard, reason, turn);
    }

    /** Of a simulation whose users do something else in a round than a burst of each operation. */
    public RunSettings taking(Function<Settings, PlannedTurn> turns) {
        return new RunSettings(simulation, contestants, unable, defaults, shapes, unheard, objection, turns);
    }

    /**
     * Reads {@code -Dbench.*}, {@code BENCH_*} and the profile. Mistakes are printed, a line each, and end this JVM before
     * anything is started: thrown through Gatling they would drown in stack traces. Where only the plan of the run is asked
     * for, it is printed and ends this JVM too.
     */
    public Settings readOrExit() {
        AskedRun asked = read();
        asked.leftOut()
                .forEach(name -> System.out.println("Contestant " + name + " is left out: it " + unable.get(name)));
        // A child is told what its parent was not: the value of every setting.
        if (HandOver.ofThisProcess().isEmpty()) {
            objection.apply(asked).ifPresent(message -> {
                throw EarlyEnd.exit(message);
            });
        }
        if (asked.isDryRun()) {
            System.out.print(
                    asked.profile(new PlannedRun(asked.settings(), turn.apply(asked.settings()), contestants).facts()));
            System.out.flush();
            System.exit(0);
        }
        return asked.settings();
    }

    private AskedRun read() {
        SettingsSources sources = SettingsSources.of(
                        contestants.stream().map(OrderContestant::id).toList(),
                        contestants.stream()
                                .filter(OrderContestant::comparedUnasked)
                                .map(OrderContestant::id)
                                .toList())
                .withUnable(unable)
                .withShapes(shapes)
                .forSimulation(simulation.getSimpleName(), defaults)
                .withProperties(System.getProperties());
        try {
            // A child is told everything by its parent, who has read the environment.
            return (HandOver.ofThisProcess().isPresent()
                            ? sources
                            : sources.withUnheard(unheard).withEnvironment(System.getenv()))
                    .read();
        } catch (SettingsException mistakes) {
            throw EarlyEnd.exit(mistakes.getMessage());
        }
    }
}
