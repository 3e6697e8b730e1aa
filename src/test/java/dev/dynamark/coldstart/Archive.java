package dev.dynamark.coldstart;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Whether the JVM finds the application's classes in an archive; those of the JDK it always does. */
enum Archive {
    NONE("none") {
        @Override
        List<String> options(Path file) {
            return List.of("-Xshare:auto");
        }
    },

    /** An archive that does not fit is a failure, not a slow start. */
    CDS("cds") {
        @Override
        List<String> options(Path file) {
            return List.of("-Xshare:on", "-XX:SharedArchiveFile=" + file);
        }
    };

    private final String label;

    Archive(String label) {
        this.label = label;
    }

    abstract List<String> options(Path file);

    String label() {
        return label;
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Archive::label).toList();
    }

    static Archive of(String label) {
        return values()[labels().indexOf(label)];
    }

    /** What a run needs that makes the archive. */
    static List<String> making(Path file) {
        return List.of("-XX:ArchiveClassesAtExit=" + file);
    }
}
