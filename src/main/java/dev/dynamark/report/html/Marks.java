package dev.dynamark.report.html;

import dev.dynamark.compare.RunContestants;
import dev.dynamark.measure.Result;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The marks of all contestants, the baseline first. */
record Marks(List<Mark> all) {

    Marks {
        all = List.copyOf(all);
    }

    static Marks of(Result result) {
        return of(RunContestants.of(result));
    }

    /** In this order; names that come again count once. */
    static Marks of(Collection<String> contestants) {
        List<String> names =
                contestants.stream().map(Texts::onOneLine).distinct().toList();
        return new Marks(IntStream.range(0, names.size())
                .mapToObj(index -> new Mark(index, names.get(index)))
                .toList());
    }

    Optional<Mark> find(String name) {
        String line = Texts.onOneLine(name);
        return all.stream().filter(mark -> mark.name().equals(line)).findFirst();
    }

    /** Of a contestant that is in the result. */
    Mark get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("Expected one of "
                        + all.stream().map(Mark::name).collect(Collectors.joining(", ")) + ", found " + name));
    }

    /** What hides a contestant from charts when its box in the key is not ticked. */
    String style() {
        return all.stream()
                .map(mark -> "body:has(#show" + mark.index() + ":not(:checked)) :is(svg,.charts) .k" + mark.index()
                        + "{display:none}\n")
                .collect(Collectors.joining());
    }
}
