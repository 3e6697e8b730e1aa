package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A profile and those that it extends. */
final class ProfileChain {

    private final ProfileFinder finder;
    private final ProfileReader reader;
    private final Consumer<Mistake> mistakes;

    ProfileChain(ProfileFinder finder, ProfileReader reader, Consumer<Mistake> mistakes) {
        this.finder = finder;
        this.reader = reader;
        this.mistakes = mistakes;
    }

    /**
     * Reads them all.
     *
     * @param origin of the name
     * @return the one asked for first, then what it extends; fewer where one cannot be had
     */
    List<Profile> read(String wanted, Origin origin) {
        List<Profile> chain = new ArrayList<>();
        Optional<ProfileText> next =
                finder.find(wanted, Optional.empty(), why -> mistakes.accept(Mistake.of(origin, why)));
        while (next.isPresent()) {
            Profile profile = reader.read(next.get(), Origin.PROFILE + chain.size());
            chain.add(profile);
            next = profile.parent().flatMap(parent -> parent(chain, parent));
        }
        return chain;
    }

    private Optional<ProfileText> parent(List<Profile> chain, Given.Part name) {
        Profile child = chain.get(chain.size() - 1);
        Origin origin = Origin.profile(ProfileKeys.EXTENDS, child.place(name.line()), 0);
        Optional<ProfileText> parent = finder.find(
                name.text().strip(), child.source().folder(), why -> mistakes.accept(Mistake.of(origin, why)));
        if (parent.isPresent() && chain.stream().map(Profile::source).anyMatch(parent.get()::equals)) {
            mistakes.accept(Mistake.of(
                    origin,
                    "goes round in a circle: "
                            + Stream.concat(chain.stream().map(Profile::source), parent.stream())
                                    .map(ProfileText::label)
                                    .collect(joining(" -> "))
                            + "; leave one of them out"));
            return Optional.empty();
        }
        return parent;
    }
}
