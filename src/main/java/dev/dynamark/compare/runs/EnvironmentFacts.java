package dev.dynamark.compare.runs;

import static java.util.stream.Collectors.joining;

import dev.dynamark.measure.Environment;
import dev.dynamark.measure.MeasuredContestant;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.ProcessRole;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What decides how fast the same code is: the machine and what was asked of the run. Stateless. */
final class EnvironmentFacts {

    /** What {@code --normalise-by} cancels, as far as anything does. */
    private static final Set<String> OF_THE_MACHINE = Set.of("java", "vm", "maxHeapMb", "cpu", "cores", "os");

    /** Which contestants, operations and datasets there are shows in the series; how long, in the noise. */
    private static final List<String> SETTINGS = List.of(
            "shape",
            "keys",
            "page",
            "users",
            "rate",
            "rateUnit",
            "peak",
            "rampUp",
            "step",
            "p99Limit",
            "errorLimit",
            "burst",
            "backend",
            "region",
            "http",
            "retries",
            "capacity",
            "threads",
            "jmh");

    private static final String PORT_OF_THIS_MACHINE = "(//(?:127\\.0\\.0\\.1|localhost|\\[::1])):\\d+";

    private EnvironmentFacts() {}

    /** What must be the same to compare two results. */
    static List<Difference> differences(Result base, Result now, Rules rules) {
        List<Difference> all = differences(facts(base), facts(now));
        all.addAll(clients(base, now));
        if (rules.normaliseBy().isPresent()) {
            all.removeIf(each -> OF_THE_MACHINE.contains(each.what()));
        }
        return all;
    }

    /** What is tested, and therefore may differ. */
    static List<Difference> tested(Result base, Result now) {
        return differences(software(base), software(now));
    }

    /** What is never compared across, not even on request. */
    static List<Difference> ofPurpose(Result one, Result other) {
        return differences(purpose(one), purpose(other));
    }

    private static List<Difference> differences(Map<String, Set<String>> base, Map<String, Set<String>> now) {
        Set<String> names = new LinkedHashSet<>(base.keySet());
        names.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            Set<String> before = base.getOrDefault(name, Set.of());
            Set<String> after = now.getOrDefault(name, Set.of());
            if (!before.equals(after)) {
                differences.add(new Difference(name, text(before), text(after)));
            }
        }
        return differences;
    }

    private static String text(Set<String> values) {
        return values.isEmpty() ? Difference.ABSENT : values.stream().collect(joining("; "));
    }

    private static Map<String, Set<String>> facts(Result result) {
        Map<String, Set<String>> facts = new LinkedHashMap<>();
        Run run = result.run();
        put(facts, "simulation", run.simulation());
        put(facts, "tier", run.tier());
        put(facts, "mode", run.mode().label());
        put(facts, "load model", loadModel(run));
        result.processes().forEach(process -> add(facts, process));
        SETTINGS.forEach(name -> {
            if (run.settings().containsKey(name)) {
                put(facts, "setting " + name, String.valueOf(run.settings().get(name)));
            }
        });
        return facts;
    }

    /** Runs of before there were others were constant. */
    private static String loadModel(Run run) {
        Object kind = run.load().getOrDefault("kind", "constant");
        return run.load().get("model") + (kind.equals("constant") ? "" : ", " + kind);
    }

    private static void add(Map<String, Set<String>> facts, MeasuredProcess process) {
        boolean measures = process.role() == ProcessRole.INJECTOR || process.role() == ProcessRole.FORK;
        String of = measures ? "" : " of " + process.role().label();
        Environment on = process.environment();
        put(facts, "java" + of, on.java());
        put(facts, "vm" + of, on.vm());
        put(facts, "flags" + of, String.join(" ", on.flags()));
        put(facts, "gc" + of, on.gc());
        put(facts, "maxHeapMb" + of, Long.toString(on.maxHeapMb()));
        put(facts, "cpu" + of, on.cpu());
        put(facts, "cores" + of, Integer.toString(on.cores()));
        put(facts, "os" + of, on.os());
        put(facts, "backend" + of, on.backend().replaceAll(PORT_OF_THIS_MACHINE, "$1"));
        put(facts, "httpClient" + of, on.httpClient());
    }

    private static Map<String, Set<String>> software(Result result) {
        Map<String, Set<String>> software = new LinkedHashMap<>();
        for (MeasuredProcess process : result.processes()) {
            Environment on = process.environment();
            on.commit()
                    .ifPresent(commit ->
                            put(software, "commit", commit + (on.dirty().orElse(false) ? " with changes" : "")));
            on.versions().forEach((library, version) -> put(software, library, version));
        }
        return software;
    }

    private static Map<String, Set<String>> purpose(Result result) {
        Map<String, Set<String>> purpose = new LinkedHashMap<>();
        put(purpose, "simulation", result.run().simulation());
        for (String name : List.of("contestants", "operations", "shapes")) {
            if (result.run().settings().containsKey(name)) {
                put(purpose, name, String.valueOf(result.run().settings().get(name)));
            }
        }
        return purpose;
    }

    /** Of the contestants that both have; the others are not compared. */
    private static List<Difference> clients(Result base, Result now) {
        List<Difference> differences = new ArrayList<>();
        for (MeasuredContestant before : base.contestants()) {
            now.contestants().stream()
                    .filter(after -> after.id().equals(before.id())
                            && !after.httpClient().equals(before.httpClient()))
                    .forEach(after -> differences.add(
                            new Difference("HTTP client of " + before.id(), before.httpClient(), after.httpClient())));
        }
        return differences;
    }

    private static void put(Map<String, Set<String>> facts, String name, String value) {
        facts.computeIfAbsent(name, key -> new TreeSet<>()).add(value);
    }
}
