package dev.dynamark.workload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * The terminal that standard output goes to. {@code System.console()} does not tell: it asks for a terminal at standard
 * input too, which Gatling's Maven plugin takes for itself, and newer JDKs have a console where there is no terminal.
 *
 * @param columns how wide it is
 * @param coloured whether colours may be used, which {@code NO_COLOR} forbids
 */
public record Terminal(int columns, boolean coloured) {

    private static final int USUAL_COLUMNS = 80;
    private static final int PATIENCE_SECONDS = 5;

    /** Empty where output goes into a file or a pipe, or to a terminal that cannot redraw a line. */
    public static Optional<Terminal> ofStandardOutput() {
        Map<String, String> environment = System.getenv();
        return canRedraw(environment) && isTerminal() ? Optional.of(of(environment)) : Optional.empty();
    }

    /** As if standard output were one. */
    public static Terminal assumed() {
        return of(System.getenv());
    }

    private static Terminal of(Map<String, String> environment) {
        return new Terminal(measuredColumns().orElse(USUAL_COLUMNS), isColoured(environment));
    }

    static boolean canRedraw(Map<String, String> environment) {
        return !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /** See no-color.org: any value but an empty one forbids them. */
    static boolean isColoured(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    private static boolean isTerminal() {
        return answer(new ProcessBuilder("test", "-t", "1").redirectOutput(ProcessBuilder.Redirect.INHERIT))
                .isPresent();
    }

    private static OptionalInt measuredColumns() {
        return answer(new ProcessBuilder("sh", "-c", "stty size </dev/tty"))
                .filter(size -> size.matches("\\d{1,5} [1-9]\\d{1,4}"))
                .map(size -> OptionalInt.of(Integer.parseInt(size.substring(size.indexOf(' ') + 1))))
                .orElse(OptionalInt.empty());
    }

    /** What the command wrote to us; empty if it failed, or is not there, as on Windows. */
    private static Optional<String> answer(ProcessBuilder command) {
        try {
            Process process =
                    command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0 ? Optional.of(text) : Optional.empty();
            }
            process.destroyForcibly();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
