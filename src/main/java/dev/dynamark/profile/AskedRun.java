package dev.dynamark.profile;

import java.util.List;

/** What a run was asked to do, and by whom. Immutable. */
public final class AskedRun {

    private final Catalogue catalogue;
    private final SettingsReader reader;
    private final Settings settings;
    private final String simulation;
    private final List<String> leftOut;

    AskedRun(Catalogue catalogue, SettingsReader reader, Settings settings, String simulation, List<String> leftOut) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.settings = settings;
        this.simulation = simulation;
        this.leftOut = List.copyOf(leftOut);
    }

    /** What it is to do. */
    public Settings settings() {
        return settings;
    }

    /** Ids of contestants that were named and cannot take part. */
    public List<String> leftOut() {
        return leftOut;
    }

    /** Whether it is only to be told what a run would do. */
    public boolean isDryRun() {
        return reader.read(catalogue.dryRun).orElse(false);
    }

    /** Whether anybody but a default has a say in a setting, such as {@code http}. */
    public boolean isGiven(String name) {
        return catalogue.all().stream().anyMatch(setting -> setting.name().equals(name) && reader.has(setting));
    }

    /** What a setting, such as {@code http}, is called by whoever gave it, with its place in a profile. */
    public String nameOf(String name) {
        return catalogue.all().stream()
                .filter(setting -> setting.name().equals(name))
                .map(setting -> reader.origin(setting).subject())
                .findFirst()
                .orElse(Setting.PREFIX + name);
    }

    /**
     * The settings as a profile that makes the same run, with a comment on where each comes from.
     *
     * @param facts what else there is to say of the run, a comment each
     */
    public String profile(List<String> facts) {
        return new EffectiveProfile(catalogue, reader, simulation).text(settings, facts);
    }
}
