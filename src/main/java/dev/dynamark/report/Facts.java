package dev.dynamark.report;

import dev.dynamark.measure.Environment;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.ProcessRole;
import dev.dynamark.measure.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names and values of what a run was and what it ran on. */
record Facts(List<Fact> facts) {

    private static final double MS_PER_SECOND = 1_000;

    record Fact(String name, String value) {}

    Facts {
        facts = List.copyOf(facts);
    }

    static Facts of(Run run) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("run", run.id()));
        facts.add(new Fact("simulation", run.simulation()));
        run.profile().ifPresent(profile -> facts.add(new Fact("profile", profile)));
        facts.add(new Fact("started", run.startedAt().toString()));
        facts.add(new Fact("took", String.format(Locale.ROOT, "%,.1f s", run.durationMs() / MS_PER_SECOND)));
        facts.add(new Fact("load", list(run.load())));
        facts.add(new Fact("seed", Long.toString(run.seed())));
        facts.add(new Fact("mode", run.mode().label()));
        facts.add(new Fact("tier", run.tier()));
        run.mergedFrom().ifPresent(runs -> facts.add(new Fact("merged from", String.join(", ", runs))));
        return new Facts(facts);
    }

    /** One for all processes that ran on the same; isolated runs have dozens. */
    static List<Facts> ofAlike(List<MeasuredProcess> processes) {
        record Kind(ProcessRole role, Environment environment) {}
        Map<Kind, List<String>> ids = new LinkedHashMap<>();
        processes.forEach(process -> ids.computeIfAbsent(
                        new Kind(process.role(), process.environment()), kind -> new ArrayList<>())
                .add(process.id()));
        return ids.entrySet().stream()
                .map(kind -> of(
                        String.join(", ", kind.getValue()),
                        kind.getKey().role(),
                        kind.getKey().environment()))
                .toList();
    }

    private static Facts of(String ids, ProcessRole role, Environment environment) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("process", ids + ", " + role.label()));
        facts.add(new Fact("backend", environment.backend()));
        facts.add(new Fact("HTTP client", environment.httpClient()));
        facts.add(new Fact("CPU", environment.cpu() + ", " + environment.cores() + " cores"));
        facts.add(new Fact("memory", Figures.count(environment.memoryMb()) + " MiB"));
        facts.add(new Fact("system", environment.os()));
        facts.add(new Fact("Java", environment.java() + ", " + environment.vm()));
        facts.add(new Fact("collector", environment.gc()));
        facts.add(new Fact("largest heap", Figures.count(environment.maxHeapMb()) + " MiB"));
        facts.add(new Fact("flags", String.join(" ", environment.flags())));
        facts.add(new Fact("versions", list(environment.versions())));
        facts.add(new Fact("commit", commit(environment).orElse(Grid.ABSENT)));
        return new Facts(facts);
    }

    static Facts ofSettings(Run run) {
        return new Facts(run.settings().entrySet().stream()
                .map(setting -> new Fact(setting.getKey(), text(setting.getValue())))
                .toList());
    }

    Grid grid() {
        return Table.<Fact>empty()
                .words("what", Fact::name)
                .words("value", Fact::value)
                .grid(facts);
    }

    private static Optional<String> commit(Environment environment) {
        return environment
                .commit()
                .map(commit -> environment.dirty().orElse(false) ? commit + ", with changes not committed" : commit);
    }

    private static String list(Map<String, ?> values) {
        return String.join(
                ", ",
                values.entrySet().stream()
                        .map(value -> value.getKey() + " " + text(value.getValue()))
                        .toList());
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? String.join(",", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }
}
