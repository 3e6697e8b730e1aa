package dev.dynamark.cli;

import dev.dynamark.report.ReportFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Files that a command writes besides what it prints: the same options wherever there are several forms. */
final class AlsoWritten {

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also write a page with charts, which opens in a browser without a network.")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Also write Markdown, for a comment on a pull request.")
    private Optional<Path> markdown = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "Also write JSON, for programs.")
    private Optional<Path> json = Optional.empty();

    /** What is written in every form. */
    interface Document {

        String text(OutputForm form);

        void writePage(Path file);
    }

    /** Before anything is read: nothing that a command reads is replaced by what it writes. */
    void refuse(Collection<Path> inputs) {
        if (files().map(file -> file.toAbsolutePath().normalize()).distinct().count() < files().count()) {
            throw new UnusableException("Expected a file of its own for each form, found one named twice");
        }
        files().forEach(file -> {
            if (Files.isDirectory(file)) {
                throw new UnusableException("Expected a file to write, found folder " + file);
            }
            if (inputs.stream().anyMatch(input -> isSame(input, file))) {
                throw new UnusableException(
                        "Expected another file to write than a result, found " + file + ", which would be replaced");
            }
        });
    }

    /** @param hints where the files are named: not where the document is printed, which may be read by a program */
    void write(Document document, PrintWriter hints) {
        html.ifPresent(file -> write(file, hints, document::writePage));
        markdown.ifPresent(file -> write(file, hints, to -> writeText(to, document.text(OutputForm.MARKDOWN))));
        json.ifPresent(file -> write(file, hints, to -> writeText(to, document.text(OutputForm.JSON))));
    }

    private static void write(Path file, PrintWriter hints, Consumer<Path> writing) {
        try {
            writing.accept(file);
        } catch (UncheckedIOException e) {
            throw new UnusableException(e.getMessage(), e);
        }
        hints.println("Wrote " + file);
        hints.flush();
    }

    private static void writeText(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ReportFile.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private Stream<Path> files() {
        return Stream.of(html, markdown, json).flatMap(Optional::stream);
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
