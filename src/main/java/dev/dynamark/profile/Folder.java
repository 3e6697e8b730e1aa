package dev.dynamark.profile;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder that is there or can be made: finding a file in its way after the measuring would lose the result. */
record Folder() implements Values<Path> {

    @Override
    public String allowed() {
        return "a folder, made if missing";
    }

    @Override
    public Optional<Path> parse(String text, Refusals refusals) {
        try {
            Path folder = Path.of(text.strip());
            if (nearestExisting(folder.toAbsolutePath())
                    .filter(Files::isDirectory)
                    .isPresent()) {
                return Optional.of(folder);
            }
        } catch (InvalidPathException notAPath) {
            // Refused below, in the same words as a path that leads through a file.
        }
        refusals.refuse(text.strip(), Optional.empty());
        return Optional.empty();
    }

    private static Optional<Path> nearestExisting(Path folder) {
        Path candidate = folder;
        while (candidate != null && !Files.exists(candidate)) {
            candidate = candidate.getParent();
        }
        return Optional.ofNullable(candidate);
    }
}
