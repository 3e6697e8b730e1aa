package dev.dynamark.report;

import dev.dynamark.compare.runs.Difference;
import dev.dynamark.compare.runs.NamedResult;
import dev.dynamark.compare.runs.RunComparison;
import dev.dynamark.compare.runs.Side;
import dev.dynamark.measure.Environment;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Result;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tables of what was compared with what. Stateless. */
final class ComparedRuns {

    private static final int COMMIT = 12;
    private static final String NO_COMMIT = "not measured in a Git clone";

    private record SideRun(String side, NamedResult named) {

        static Stream<SideRun> of(Side side) {
            return side.results().stream().map(each -> new SideRun(side.label(), each));
        }

        Result result() {
            return named.result();
        }

        String status() {
            return result().run().status().label() + (result().validity().valid() ? ", valid" : ", NOT VALID");
        }

        Optional<String> commit() {
            return environment().flatMap(on -> on.commit()
                    .map(commit -> commit.substring(0, Math.min(COMMIT, commit.length()))
                            + (on.dirty().orElse(false) ? " with changes" : "")));
        }

        Optional<String> machine() {
            return environment().map(on -> on.cpu() + ", " + on.cores() + " cores, Java " + on.java());
        }

        private Optional<Environment> environment() {
            return result().processes().stream().findFirst().map(MeasuredProcess::environment);
        }
    }

    private record Compared(String what, String base, String now, String why) {}

    private ComparedRuns() {}

    static Grid runs(RunComparison comparison) {
        return Table.<SideRun>empty()
                .words("side", SideRun::side)
                .words("run", each -> each.result().run().id())
                .words("started", each -> each.result()
                        .run()
                        .startedAt()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString())
                .wordsIfAny("commit", SideRun::commit, NO_COMMIT)
                .wordsIfAny("machine", SideRun::machine, "not recorded")
                .words("status", SideRun::status)
                .words("result", each -> each.named().name())
                .grid(Stream.concat(SideRun.of(comparison.base()), SideRun.of(comparison.now()))
                        .toList());
    }

    static Grid differences(RunComparison comparison) {
        List<Compared> rows = new ArrayList<>();
        comparison.differences().forEach(each -> rows.add(row(each, "measured otherwise")));
        comparison.tested().forEach(each -> rows.add(row(each, "tested")));
        return Table.<Compared>empty()
                .words("what", Compared::what)
                .words("base", Compared::base)
                .words("new", Compared::now)
                .words("what it is", Compared::why)
                .grid(rows);
    }

    static Grid environments(RunComparison comparison) {
        return beside(comparison, result -> Facts.ofAlike(result.processes()).stream()
                .findFirst()
                .map(Facts::facts)
                .orElse(List.of()));
    }

    static Grid settings(RunComparison comparison) {
        return beside(comparison, result -> Facts.ofSettings(result.run()).facts());
    }

    private static Grid beside(RunComparison comparison, Function<Result, List<Facts.Fact>> facts) {
        Map<String, String> base =
                values(facts.apply(comparison.base().results().get(0).result()));
        Map<String, String> now =
                values(facts.apply(comparison.now().results().get(0).result()));
        Map<String, String> names = new LinkedHashMap<>(base);
        names.putAll(now);
        return Table.<Compared>empty()
                .words("what", Compared::what)
                .words("base", Compared::base)
                .words("new", Compared::now)
                .words("", Compared::why)
                .grid(names.keySet().stream()
                        .map(name -> {
                            String before = base.getOrDefault(name, Grid.ABSENT);
                            String after = now.getOrDefault(name, Grid.ABSENT);
                            return new Compared(name, before, after, before.equals(after) ? "" : "differs");
                        })
                        .toList());
    }

    private static Map<String, String> values(List<Facts.Fact> facts) {
        Map<String, String> values = new LinkedHashMap<>();
        facts.forEach(fact -> values.put(fact.name(), fact.value()));
        return values;
    }

    private static Compared row(Difference difference, String why) {
        return new Compared(difference.what(), difference.base(), difference.now(), why);
    }
}
