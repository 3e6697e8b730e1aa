package dev.dynamark.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryManagerMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what this process runs on. */
final class EnvironmentReading {

    private static final long MIB = 1024L * 1024L;
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final String AGENT = "-javaagent:";

    private EnvironmentReading() {}

    static Environment read(String backend, String httpClient) {
        Optional<GitState> git = GitState.of(Path.of("").toAbsolutePath());
        return new Environment(
                System.getProperty("java.version"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                flags(ManagementFactory.getRuntimeMXBean().getInputArguments()),
                gc(),
                Runtime.getRuntime().maxMemory() / MIB,
                cpu().orElse("unknown"),
                Runtime.getRuntime().availableProcessors(),
                memoryMb(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                backend,
                httpClient,
                LibraryVersions.read(),
                git.map(GitState::commit),
                git.map(GitState::dirty));
    }

    /** Agents keep their jar's name only: its folder says more about a person than about the run. */
    static List<String> flags(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> !argument.startsWith("-D"))
                .map(argument -> argument.startsWith(AGENT) ? AGENT + agent(argument) : argument)
                .toList();
    }

    private static String agent(String argument) {
        String jar = argument.substring(AGENT.length()).split("=", 2)[0];
        return jar.substring(Math.max(jar.lastIndexOf('/'), jar.lastIndexOf('\\')) + 1);
    }

    private static String gc() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(MemoryManagerMXBean::getName)
                .collect(Collectors.joining(", "));
    }

    private static long memoryMb() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getTotalMemorySize() / MIB
                : 0;
    }

    private static Optional<String> cpu() {
        try (Stream<String> lines = Files.lines(CPU_INFO)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).trim());
        } catch (IOException | RuntimeException notLinux) {
            return Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER"));
        }
    }
}
