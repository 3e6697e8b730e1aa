package dev.dynamark.profile;

import dev.dynamark.compare.NearestMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds a profile by what somebody calls it: a ready one by its name, any other by its path. */
final class ProfileFinder {

    private static final Pattern PATH = Pattern.compile(".*[/\\\\].*|.*\\.ya?ml", Pattern.DOTALL);
    private static final int LARGEST = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ReadyProfiles ready;

    ProfileFinder(ReadyProfiles ready) {
        this.ready = ready;
    }

    /**
     * Finds and reads it.
     *
     * @param folder that a path starts from; empty: from where the run was started
     * @param refusal told why there is none
     */
    Optional<ProfileText> find(String wanted, Optional<Path> folder, Consumer<String> refusal) {
        return PATH.matcher(wanted).matches() ? file(wanted, folder, refusal) : named(wanted, refusal);
    }

    private Optional<ProfileText> named(String name, Consumer<String> refusal) {
        Optional<byte[]> bytes = ready.read(name);
        if (bytes.isEmpty()) {
            Set<String> names = ready.names();
            refusal.accept(found(name) + ", allowed is "
                    + (names.isEmpty() ? "" : "one of " + String.join(", ", names) + ", or ")
                    + "a path that ends with .yaml" + Mistake.didYouMean(NearestMatch.of(name, names)));
            return Optional.empty();
        }
        return decode(bytes.get(), refusal)
                .map(text -> new ProfileText(ReadyProfiles.label(name), text, Optional.empty()));
    }

    private static Optional<ProfileText> file(String wanted, Optional<Path> folder, Consumer<String> refusal) {
        try {
            Path file = folder.map(from -> from.resolve(wanted))
                    .orElseGet(() -> Path.of(wanted))
                    .normalize();
            if (!Files.isRegularFile(file)) {
                refusal.accept(found(wanted) + ", which is not there or no file");
                return Optional.empty();
            }
            if (Files.size(file) > LARGEST) {
                refusal.accept(found(wanted) + ", which is larger than " + LARGEST / 1024 + " KB");
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), refusal)
                    .map(text -> new ProfileText(
                            file.toString().replace('\\', '/'),
                            text,
                            Optional.of(Optional.ofNullable(file.getParent()).orElse(Path.of("")))));
        } catch (InvalidPathException notAPath) {
            refusal.accept(found(wanted) + ", which is no path");
        } catch (IOException unreadable) {
            refusal.accept(found(wanted) + ", which cannot be read: "
                    + unreadable.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, Consumer<String> refusal) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            refusal.accept("found a file that is no text in UTF-8");
            return Optional.empty();
        }
    }

    private static String found(String wanted) {
        return "found \"" + Mistake.onOneLine(wanted) + "\"";
    }
}
