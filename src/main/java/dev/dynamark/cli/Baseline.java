package dev.dynamark.cli;

import dev.dynamark.compare.runs.NamedResult;
import dev.dynamark.compare.runs.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Results that are kept under a name: a folder with a copy of each, called by its run. */
final class Baseline {

    private static final String NAMES = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final String END = ".json";

    private final Path parent;
    private final String name;
    private final Path folder;

    Baseline(Path parent, String name) {
        if (!name.matches(NAMES)) {
            throw new UnusableException(
                    "Expected --name of letters, digits, dots, dashes and underscores, found \"" + name + "\"");
        }
        this.parent = parent;
        this.name = name;
        this.folder = parent.resolve(name);
    }

    /** Its folder. */
    Path existing() {
        if (!Files.isDirectory(folder)) {
            throw new UnusableException("There is no baseline \"" + name + "\" in " + parent + ", which has " + others()
                    + "; make one with: baseline save RESULT... --name " + name + " --dir " + parent);
        }
        return folder;
    }

    /**
     * Replaces what is there as a whole. The files are copied as they are, so that nothing they hold is lost.
     *
     * @return what was done, in lines
     */
    List<String> save(Side results) {
        Map<String, NamedResult> byFile = new LinkedHashMap<>();
        results.results()
                .forEach(each -> byFile.put(fileName(each.result().run().id()), each));
        try {
            boolean existed = refuseStrangers();
            if (existed && isSame(byFile)) {
                return List.of(
                        "Baseline \"" + name + "\" in " + folder + " holds these results already; nothing changed.");
            }
            replace(byFile);
            return said(existed, byFile);
        } catch (IOException e) {
            throw new UnusableException("Cannot save baseline " + folder + ": " + e, e);
        }
    }

    private List<String> said(boolean existed, Map<String, NamedResult> byFile) throws IOException {
        List<String> said = new ArrayList<>();
        said.add((existed ? "Replaced" : "Saved") + " baseline \"" + name + "\" in " + folder + ": " + byFile.size()
                + (byFile.size() == 1 ? " result" : " results"));
        for (Map.Entry<String, NamedResult> each : byFile.entrySet()) {
            long kilobytes = 1 + Files.size(folder.resolve(each.getKey())) / 1_000;
            said.add("  " + each.getKey() + ", " + kilobytes + " kB, from "
                    + each.getValue().name());
        }
        return said;
    }

    private static String fileName(String runId) {
        return runId.replaceAll("[^A-Za-z0-9._-]", "-") + END;
    }

    /** Whoever reads meanwhile finds the old files, the new ones, or for a moment none, never a mixture. */
    private void replace(Map<String, NamedResult> byFile) throws IOException {
        Files.createDirectories(parent);
        String aside = "." + name + "." + UUID.randomUUID();
        Path unfinished = Files.createDirectory(parent.resolve(aside + ".new"));
        Path old = parent.resolve(aside + ".old");
        try {
            for (Map.Entry<String, NamedResult> each : byFile.entrySet()) {
                Files.copy(Path.of(each.getValue().name()), unfinished.resolve(each.getKey()));
            }
            if (Files.isDirectory(folder)) {
                Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
            }
            putInPlace(unfinished, old);
            delete(old);
        } finally {
            delete(unfinished);
        }
    }

    private void putInPlace(Path unfinished, Path old) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.isDirectory(old)) {
                Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    private boolean isSame(Map<String, NamedResult> byFile) throws IOException {
        if (!list(folder).stream()
                .map(file -> file.getFileName().toString())
                .toList()
                .equals(byFile.keySet().stream().sorted().toList())) {
            return false;
        }
        for (Map.Entry<String, NamedResult> each : byFile.entrySet()) {
            if (Files.mismatch(
                            folder.resolve(each.getKey()),
                            Path.of(each.getValue().name()))
                    >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a baseline; a folder with anything else in it is not one and not to be deleted. */
    private boolean refuseStrangers() throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableException("Cannot save baseline " + folder + ": it is a file; choose another --name");
        }
        for (Path file : list(folder)) {
            if (Files.isDirectory(file)
                    || !file.getFileName().toString().endsWith(END)
                    || !ResultFiles.mayBeResult(file)) {
                throw new UnusableException("Cannot replace baseline " + folder + ": " + file.getFileName()
                        + " in it is not a result; choose another --name or --dir");
            }
        }
        return true;
    }

    private String others() {
        if (!Files.isDirectory(parent)) {
            return "no baselines at all";
        }
        try {
            List<String> names = list(parent).stream()
                    .filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .filter(each -> each.matches(NAMES))
                    .toList();
            return names.isEmpty() ? "no baselines" : String.join(", ", names);
        } catch (IOException e) {
            throw new UnusableException("Cannot read folder " + parent + ": " + e, e);
        }
    }

    private static List<Path> list(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path of) throws IOException {
        if (Files.isDirectory(of)) {
            for (Path file : list(of)) {
                Files.delete(file);
            }
            Files.delete(of);
        }
    }
}
