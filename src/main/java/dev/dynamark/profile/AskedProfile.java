package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The profile of a run, if one is asked for: what it gives, and whether it is for the simulation at all. */
final class AskedProfile {

    private final Catalogue catalogue;
    private final ReadyProfiles ready;
    private final Optional<String> simulation;

    AskedProfile(Catalogue catalogue, ReadyProfiles ready, Optional<String> simulation) {
        this.catalogue = catalogue;
        this.ready = ready;
        this.simulation = simulation;
    }

    void giveTo(SettingsReader reader) {
        if (!reader.has(catalogue.profile)) {
            return;
        }
        reader.read(catalogue.profile).ifPresent(name -> {
            List<Profile> chain = chain(reader::refuse).read(name, reader.origin(catalogue.profile));
            chain.forEach(profile -> profile.settings().forEach(reader::give));
            misfit(chain).ifPresent(reader::refuse);
        });
    }

    private ProfileChain chain(Consumer<Mistake> mistakes) {
        return new ProfileChain(
                new ProfileFinder(ready),
                new ProfileReader(new ProfileKeys(catalogue), new ProfileCheck(), mistakes),
                mistakes);
    }

    /** Why it is not for the simulation: the nearest profile that says whom it is for decides. */
    private Optional<Mistake> misfit(List<Profile> chain) {
        return speaker(chain)
                .filter(profile -> !isFor(profile))
                .map(profile -> Mistake.of(
                        Origin.profile(
                                ProfileKeys.SIMULATIONS,
                                profile.place(profile.simulations().get(0).line()),
                                0),
                        refusal(names(profile))));
    }

    private static Optional<Profile> speaker(List<Profile> chain) {
        return chain.stream()
                .filter(profile -> !profile.simulations().isEmpty())
                .findFirst();
    }

    private boolean isFor(Profile profile) {
        return simulation.isEmpty() || names(profile).contains(simulation.get());
    }

    private static List<String> names(Profile profile) {
        return profile.simulations().stream().map(Given.Part::text).toList();
    }

    private String refusal(List<String> meant) {
        String asked = simulation.orElseThrow();
        String message = "is for " + String.join(", ", meant) + ", not for " + asked;
        List<String> fitting = fitting();
        return message
                + (fitting.isEmpty()
                        ? "; leave it out"
                        : fitting.stream().collect(joining(", ", "; ready for that are ", "")));
    }

    private List<String> fitting() {
        List<String> fitting = new ArrayList<>();
        for (String name : ready.names()) {
            List<Mistake> mistakes = new ArrayList<>();
            List<Profile> chain = chain(mistakes::add).read(name, Origin.property(catalogue.profile));
            if (mistakes.isEmpty()
                    && speaker(chain).filter(profile -> !isFor(profile)).isEmpty()) {
                fitting.add(name);
            }
        }
        return fitting;
    }
}
