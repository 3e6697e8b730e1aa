package dev.dynamark.profile;

import java.util.List;

/** The keys of profiles as their guide shows them. */
public final class ProfileTable {

    private ProfileTable() {}

    /** A Markdown table of every key, with the other two names of the setting; ends with a newline. */
    public static String markdown() {
        StringBuilder table = new StringBuilder("""
                | Key | Property | Variable | Default | Allowed | What it is |
                | --- | --- | --- | --- | --- | --- |
                """);
        Catalogue catalogue = new Catalogue(List.of("contestant ids"), "aws-sdk,enhanced,dynamorm");
        for (Setting<?> setting : catalogue.all()) {
            setting.key()
                    .ifPresent(key -> table.append("| `%s` | `%s` | `%s` | %s | %s | %s |\n"
                            .formatted(
                                    key,
                                    setting.property(),
                                    setting.variable(),
                                    SettingsTable.standard(setting),
                                    allowed(setting),
                                    setting.description().replace("](docs/", "]("))));
        }
        return table.toString();
    }

    private static String allowed(Setting<?> setting) {
        return setting.values().allowedInProfile()
                + setting.values()
                        .separator()
                        .filter("\n"::equals)
                        .map(lines -> ", or a list")
                        .orElse("");
    }
}
