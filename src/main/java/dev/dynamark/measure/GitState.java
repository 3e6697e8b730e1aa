package dev.dynamark.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The commit of a folder and whether its files differ from it. */
record GitState(String commit, boolean dirty) {

    private static final int PATIENCE_SECONDS = 5;

    /** Empty outside of a clone, or without a working {@code git}. */
    static Optional<GitState> of(Path folder) {
        return git(folder, "rev-parse", "HEAD").flatMap(commit -> git(folder, "status", "--porcelain")
                .map(changes -> new GitState(commit.strip(), !changes.isBlank())));
    }

    private static Optional<String> git(Path folder, String subcommand, String option) {
        try {
            Process git = new ProcessBuilder(List.of("git", subcommand, option))
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> output(git));
                String text = output.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0
                        ? Optional.of(text)
                        : Optional.empty();
            } finally {
                git.destroyForcibly();
            }
        } catch (IOException | ExecutionException | TimeoutException notAvailable) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String output(Process git) {
        try {
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
