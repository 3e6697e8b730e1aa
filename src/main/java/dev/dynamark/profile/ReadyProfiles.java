package dev.dynamark.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The profiles on the class path, in folders as well as in jars. */
final class ReadyProfiles {

    private static final String FOLDER = "profiles/";
    private static final String ENDING = ".yaml";

    private final ClassLoader resources;

    ReadyProfiles(ClassLoader resources) {
        this.resources = resources;
    }

    static String label(String name) {
        return FOLDER + name + ENDING;
    }

    /** Its bytes; empty if there is none of this name. */
    Optional<byte[]> read(String name) {
        try (InputStream bytes = resources.getResourceAsStream(label(name))) {
            return bytes == null ? Optional.empty() : Optional.of(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the profile " + label(name), e);
        }
    }

    /** In alphabetical order; without those of class paths that cannot be listed. */
    NavigableSet<String> names() {
        NavigableSet<String> names = new TreeSet<>();
        try {
            for (URL folder : Collections.list(resources.getResources(FOLDER))) {
                files(folder).stream()
                        .filter(file -> file.endsWith(ENDING))
                        .map(file -> file.substring(0, file.length() - ENDING.length()))
                        .forEach(names::add);
            }
        } catch (IOException | URISyntaxException cannotBeListed) {
            return names;
        }
        return names;
    }

    private static List<String> files(URL folder) throws IOException, URISyntaxException {
        URLConnection connection = folder.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            connection.setUseCaches(false);
            try (JarFile jar = inJar.getJarFile()) {
                return jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER))
                        .map(name -> name.substring(FOLDER.length()))
                        .toList();
            }
        }
        URI uri = folder.toURI();
        if (!"file".equals(uri.getScheme())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(uri))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
