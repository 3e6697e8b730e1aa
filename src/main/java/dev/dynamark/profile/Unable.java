package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Contestants that cannot do what a simulation asks: who names them together with others gets the others. */
final class Unable {

    private final Map<String, String> reasons = new TreeMap<>();

    Unable(Map<String, String> reasons) {
        reasons.forEach((id, reason) -> this.reasons.put(id.toLowerCase(Locale.ROOT), reason));
    }

    /** Ids of those that were named. Naming nobody else is a mistake. */
    List<String> leaveOut(SettingsReader reader, Setting<List<String>> contestants) {
        List<String> named = reader.given(contestants).stream()
                .flatMap(given -> Arrays.stream(given.text().split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> unable = named.stream().filter(this::isUnable).toList();
        if (unable.isEmpty()) {
            return unable;
        }
        if (unable.size() == named.size()) {
            reader.refuse(
                    contestants,
                    unable.stream()
                                    .map(name -> name + " cannot take part: it "
                                            + reasons.get(name.toLowerCase(Locale.ROOT)))
                                    .collect(joining("; "))
                            + "; allowed is " + contestants.values().allowed());
        }
        reader.replace(
                contestants, named.stream().filter(name -> !isUnable(name)).collect(joining(",")));
        return unable;
    }

    private boolean isUnable(String name) {
        return reasons.containsKey(name.toLowerCase(Locale.ROOT));
    }
}
