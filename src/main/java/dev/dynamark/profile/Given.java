package dev.dynamark.profile;

import java.util.List;

/**
 * What somebody wrote for a setting.
 *
 * @param text in the form that properties have
 * @param parts of a list in a profile, else empty
 * @param state whether it is to be read at all
 */
record Given(String text, Origin origin, List<Part> parts, State state) {

    /** What became of it so far. */
    enum State {
        UNREAD,
        /** It is a mistake, and has been told. */
        REFUSED
    }

    /**
     * An element of a list.
     *
     * @param line from 1
     */
    record Part(String text, int line) {}

    Given {
        parts = List.copyOf(parts);
    }

    static Given of(String text, Origin origin) {
        return new Given(text, origin, List.of(), State.UNREAD);
    }

    Given withText(String other) {
        return new Given(other, origin, parts, other.isEmpty() ? State.REFUSED : State.UNREAD);
    }

    Given refused() {
        return new Given(text, origin, parts, State.REFUSED);
    }

    /** Where exactly something that was refused stands. */
    Origin originOf(String found) {
        return parts.stream()
                .filter(part -> part.text().strip().equals(found))
                .findFirst()
                .map(part -> origin.inLine(part.line()))
                .orElse(origin);
    }

    /** @param index from 0 */
    Origin originOfPart(int index) {
        return index < parts.size() ? origin.inLine(parts.get(index).line()) : origin;
    }
}
