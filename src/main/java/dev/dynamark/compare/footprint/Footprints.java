package dev.dynamark.compare.footprint;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.dynamark.compare.RunContestants;
import dev.dynamark.compare.blocks.RunBlocks;
import dev.dynamark.measure.Block;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The footprints of an isolated run's contestants, from its result alone. */
public final class Footprints {

    /** What a process did for a contestant, from its first measured operation on. */
    private record Work(String contestant, long startMs) {

        Work earlier(Work other) {
            return other.startMs < startMs ? other : this;
        }
    }

    /** @param cycle what its figures are averaged in */
    private record Jvm(Object cycle, String contestant, MeasuredReadings measured) {}

    private Footprints() {}

    /** In the order of the contestants; empty if they shared their processes. */
    public static List<Footprint> of(Result result) {
        if (result.run().mode() != Mode.ISOLATED) {
            return List.of();
        }
        Map<String, List<Jvm>> byContestant =
                jvms(result).stream().collect(groupingBy(Jvm::contestant, LinkedHashMap::new, toList()));
        return RunContestants.of(result).stream()
                .filter(byContestant::containsKey)
                .map(contestant -> footprint(contestant, byContestant.get(contestant)))
                .toList();
    }

    private static List<Jvm> jvms(Result result) {
        Map<String, Work> byProcess = new HashMap<>();
        for (Series series : result.series()) {
            for (Block block : series.blocks()) {
                byProcess.merge(block.process(), new Work(series.contestant(), block.startMs()), Work::earlier);
            }
        }
        RunBlocks blocks = new RunBlocks(result);
        return result.processes().stream()
                .filter(process -> byProcess.containsKey(process.id()))
                .map(process -> jvm(process, byProcess.get(process.id()), blocks))
                .toList();
    }

    private static Jvm jvm(MeasuredProcess process, Work work, RunBlocks blocks) {
        Object cycle = blocks.cycleOf(process.id()).<Object>map(found -> found).orElse(process.id());
        return new Jvm(cycle, work.contestant(), MeasuredReadings.of(process.resources(), work.startMs()));
    }

    private static Footprint footprint(String contestant, List<Jvm> jvms) {
        return new Footprint(
                contestant,
                jvms.size(),
                spread(jvms, jvm -> jvm.mean(jvm.readings().heapAfterGcMb())),
                spread(jvms, jvm -> jvm.peak(jvm.readings().heapAfterGcMb())),
                spread(jvms, jvm -> jvm.mean(jvm.readings().rssMb())),
                spread(jvms, jvm -> jvm.peak(jvm.readings().rssMb())),
                spread(jvms, jvm -> jvm.mean(jvm.readings().cpuPercent())));
    }

    private static Optional<Spread> spread(List<Jvm> jvms, Function<MeasuredReadings, OptionalDouble> figure) {
        Map<Object, Double> byCycle = jvms.stream()
                .filter(jvm -> figure.apply(jvm.measured()).isPresent())
                .collect(groupingBy(Jvm::cycle, LinkedHashMap::new, averagingDouble(jvm -> figure.apply(jvm.measured())
                        .orElseThrow())));
        return byCycle.isEmpty()
                ? Optional.empty()
                : Optional.of(Spread.of(byCycle.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()));
    }
}
