package dev.dynamark.report.html;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window and without a network. */
final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * What the browser made of a page.
     *
     * @param dom after scripts ran
     * @param console what the page and the browser's objections to it wrote
     */
    record Visit(String dom, List<String> console) {}

    /** Empty where none of its names is on the path. */
    static Optional<Browser> find(Path folder) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .flatMap(each -> NAMES.stream().map(each::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, folder));
    }

    Visit open(Path page) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.txt");
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command(page))
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
            throw new AssertionError("the browser took longer than 2 minutes: " + Files.readString(log));
        }
        List<String> console;
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            console = lines.filter(line -> line.contains("CONSOLE")).toList();
        }
        return new Visit(Files.readString(dom), console);
    }

    private List<String> command(Path page) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                // Chromium refuses to be root inside its sandbox, which is who tests are in containers.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--virtual-time-budget=2000",
                "--dump-dom"));
        command.add(page.toUri().toString());
        return command;
    }
}
