package dev.dynamark.profile;

import java.util.Optional;

/**
 * Who gave a setting: what it is called there, and where that is.
 *
 * @param name of the setting, as it is written there
 * @param place of a profile: file and line
 * @param distance from whoever runs: what is given nearer is heard
 */
record Origin(String name, Optional<Place> place, int distance) {

    private static final int PROPERTY = 0;
    private static final int ENVIRONMENT = 1;
    /** Of the first profile; each that it extends is one further. */
    static final int PROFILE = 2;

    private static final int SIMULATION = Integer.MAX_VALUE;

    /**
     * A line of a profile.
     *
     * @param line from 1
     */
    record Place(String file, int line) {

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    static Origin property(Setting<?> setting) {
        return new Origin(setting.property(), Optional.empty(), PROPERTY);
    }

    static Origin environment(Setting<?> setting) {
        return new Origin(setting.variable(), Optional.empty(), ENVIRONMENT);
    }

    static Origin profile(String key, Place place, int distance) {
        return new Origin(key, Optional.of(place), distance);
    }

    static Origin simulation(Setting<?> setting) {
        return new Origin(setting.property(), Optional.empty(), SIMULATION);
    }

    boolean isNearerThan(Origin other) {
        return distance < other.distance;
    }

    /** How a message about the setting begins. */
    String subject() {
        return place.map(known -> known + ": ").orElse("") + name;
    }

    /** Of the same, in another line. */
    Origin inLine(int line) {
        return place.map(known -> new Origin(name, Optional.of(new Place(known.file(), line)), distance))
                .orElse(this);
    }

    /** How the setting, with something said of its value, is called in a message about another one. */
    String mention(String value, Origin speaker) {
        return place.filter(known -> !isBeside(speaker, known))
                .map(known -> name + value + " (" + known + ")")
                .orElse(name + value);
    }

    private static boolean isBeside(Origin speaker, Place place) {
        return speaker.place.map(Place::file).equals(Optional.of(place.file()));
    }

    /** In a few words, for whoever asks where a value came from. */
    String inWords(String simulation) {
        return switch (distance) {
            case PROPERTY -> "-D" + name;
            case ENVIRONMENT -> name;
            case SIMULATION -> "default of " + simulation;
            default -> place.orElseThrow().toString();
        };
    }
}
