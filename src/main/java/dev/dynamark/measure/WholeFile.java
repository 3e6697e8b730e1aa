package dev.dynamark.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes files of which nobody ever sees a part: whoever reads meanwhile, or after a process was killed, finds the whole old
 * one or the whole new one. Stateless.
 */
public final class WholeFile {

    private WholeFile() {}

    /** What a file consists of. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; the caller closes the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file and replaces one that is there.
     *
     * @param file in a folder that exists
     * @throws IOException if it cannot be written; an old file is as it was then
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        // Not a temporary file of the JDK's, which only its owner may read.
        Path unfinished = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(out);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
