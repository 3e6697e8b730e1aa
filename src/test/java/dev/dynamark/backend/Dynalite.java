package dev.dynamark.backend;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * dynalite, a server in JavaScript, in memory on a free port of 127.0.0.1. Installed from npm into the build's folder at the
 * first use. It ends when its standard input does.
 */
public final class Dynalite implements AutoCloseable {

    private static final String PACKAGE = "dynalite@4.0.0";
    private static final Path FOLDER = Path.of("target", "dynalite-4.0.0");
    private static final String SERVE = "process.stdin.resume().on('end', () => process.exit());"
            + "const s = require('dynalite')({createTableMs: 0, deleteTableMs: 0, updateTableMs: 0});"
            + "s.listen(0, '127.0.0.1', () => console.log(s.address().port));";

    private final Process process;
    private final URI uri;

    private Dynalite(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /** Starts it; where node, npm or the network is missing, the test is skipped and says why. */
    public static Dynalite startOrSkip() {
        install();
        try {
            Process process = new ProcessBuilder("node", "-e", SERVE)
                    .directory(FOLDER.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            String port = out.readLine();
            Skipping.unless(port != null, "dynalite ended before it listened; it needs node 20 or newer");
            return new Dynalite(process, URI.create("http://127.0.0.1:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install() {
        if (Files.isDirectory(FOLDER.resolve("node_modules/dynalite"))) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            File log = FOLDER.resolve("npm.log").toFile();
            Process npm = new ProcessBuilder(List.of("npm", "install", "--no-audit", "--no-fund", "--no-save", PACKAGE))
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            boolean ended = npm.waitFor(2, TimeUnit.MINUTES);
            npm.destroy();
            Skipping.unless(ended && npm.exitValue() == 0, "npm could not install " + PACKAGE + ", see " + log);
        } catch (IOException noNpm) {
            Skipping.unless(false, "dynalite needs node and npm, which are not there: " + noNpm.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while npm installed", e);
        }
    }

    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
