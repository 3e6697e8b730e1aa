package dev.dynamark.backend;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;

/** The class path for a JVM that runs a class of this one. */
public final class ForkClassPath {

    private ForkClassPath() {}

    /**
     * This JVM's own, unless that is a booter jar, as in the forks of Maven's plugins: then the place of the class, which
     * is where simulations and contestants are, and the class path that the build wrote.
     *
     * @throws BackendException if the build has not written the file
     */
    public static String of(Class<?> main) {
        Path classes = placeOf(main);
        String own = System.getProperty("java.class.path");
        boolean complete = Arrays.stream(own.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .anyMatch(entry -> Path.of(entry).toAbsolutePath().equals(classes));
        return complete
                ? own
                : classes + File.pathSeparator + ChildClassPath.ofBuild().value();
    }

    private static Path placeOf(Class<?> main) {
        try {
            return Path.of(main.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException impossible) {
            throw new BackendException("The place of " + main.getName() + " is no path", impossible);
        }
    }
}
