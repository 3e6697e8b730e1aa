package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The contestants that can do what a simulation asks of them, which their type tells. One that is asked for and cannot is
 * left out, and the reason is printed.
 */
final class Able {

    private static final String CONTESTANTS = "bench.contestants";

    private final List<OrderContestant> known;
    private final List<OrderContestant> able;
    private final String reason;

    private Able(List<OrderContestant> known, Class<? extends OrderContestant> type, String reason) {
        this.known = known;
        this.able = known.stream().filter(type::isInstance).toList();
        this.reason = reason;
    }

    /**
     * Among the registered contestants.
     *
     * @param type of those that can
     * @param reason why others cannot, such as {@code has no transactions}
     */
    static Able to(Class<? extends OrderContestant> type, String reason) {
        return new Able(RunSettings.known(), type, reason);
    }

    /** Those that can. */
    List<OrderContestant> known() {
        return able;
    }

    /** As {@link RunSettings#readOrExit(List, Map)}. */
    Settings readOrExit(Map<String, String> defaults) {
        Map<String, String> overridden = new TreeMap<>();
        asked(Optional.ofNullable(System.getProperty(CONTESTANTS)))
                .ifPresent(names -> overridden.put(CONTESTANTS, names));
        return RunSettings.readOverriddenOrExit(able, defaults, overridden);
    }

    /** Who is asked for, without those that cannot. */
    private Optional<String> asked(Optional<String> text) {
        List<String> names = text.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .toList();
        List<String> unable = names.stream().filter(this::isUnable).toList();
        unable.forEach(name -> System.out.println("Contestant " + name + " is left out: it " + reason));
        if (unable.isEmpty()) {
            return Optional.empty();
        }
        if (unable.size() == names.size()) {
            throw RunEnd.exit(CONTESTANTS + ": none of " + text.orElseThrow() + " can take part: each " + reason
                    + "; allowed is a comma list of "
                    + able.stream().map(OrderContestant::id).collect(Collectors.joining(", ")));
        }
        return Optional.of(names.stream().filter(name -> !isUnable(name)).collect(Collectors.joining(",")));
    }

    private boolean isUnable(String name) {
        return known.stream().anyMatch(each -> each.id().equals(name))
                && able.stream().noneMatch(each -> each.id().equals(name));
    }
}
