package dev.dynamark.profile;

import java.util.List;

/** The settings as the README shows them. */
public final class SettingsTable {

    private SettingsTable() {}

    /** A Markdown table of every setting with its default, what is allowed, and what it is for; ends with a newline. */
    public static String markdown() {
        StringBuilder table =
                new StringBuilder("| Setting | Default | Allowed | What it is |\n| --- | --- | --- | --- |\n");
        // Contestants are found at run time; the table stands for any set of them.
        Catalogue catalogue = new Catalogue(List.of("contestant ids"), "aws-sdk,enhanced,dynamorm");
        for (Setting<?> setting : catalogue.all()) {
            table.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            setting.property(),
                            standard(setting),
                            setting.values().allowed(),
                            setting.description()));
        }
        return table.toString();
    }

    /** The default, as a cell of a table. */
    static String standard(Setting<?> setting) {
        return setting.defaultText().map(text -> "`" + text + "`").orElse(setting.ordinarily())
                + setting.isolatedText()
                        .map(text -> ", `" + text + "` with `mode=isolated`")
                        .orElse("");
    }
}
