package dev.dynamark.profile;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that can be read. What it holds is for whoever reads it to judge. */
record ExistingFile() implements Values<Path> {

    @Override
    public String allowed() {
        return "a file that is there";
    }

    @Override
    public Optional<Path> parse(String text, Refusals refusals) {
        try {
            Path file = Path.of(text.strip());
            if (Files.isReadable(file) && Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        } catch (InvalidPathException notAPath) {
            // Refused below, in the same words as a file that is not there.
        }
        refusals.refuse(text.strip(), Optional.empty());
        return Optional.empty();
    }
}
