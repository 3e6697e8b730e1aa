package dev.dynamark.orm.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project of a user, the README's example: compiled as the README says, in processes of their own, and run. */
class UserProjectTest {

    private static final Path EXAMPLE = Path.of("src/test/java/dev/dynamark/orm/example");
    private static final Path SOURCES = Path.of("src/main/java/dev/dynamark/orm/example");

    private static final String ROUND_TRIP = """
            package dev.dynamark.orm.example;

            import dev.dynamark.orm.internal.value.*;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.util.*;

            final class RoundTrip {
                public static void main(String[] arguments) {
                    Order order = new Order("a#b", Instant.EPOCH, "7", Order.Status.OPEN, BigDecimal.TEN,
                            Set.of("gift"), List.of(new Order.Line("A-1", 2)), 3, Instant.EPOCH, Optional.empty());
                    var item = AttributeValueWriter.item(Order_Codec.INSTANCE, order);
                    System.out.println(Order_.partition("a#b").value().text() + " " + Order_.TOTAL.codec().type() + " "
                            + Order_Codec.INSTANCE.read(AttributeValueReader.of(item)).equals(order));
                }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Path sources = Files.createDirectories(folder.resolve(SOURCES));
        for (String file : List.of("Order.java", "OrderExample.java")) {
            Files.copy(EXAMPLE.resolve(file), sources.resolve(file));
        }
        Files.writeString(sources.resolve("RoundTrip.java"), ROUND_TRIP);
    }

    @ParameterizedTest(name = "JDK {0}")
    @ValueSource(ints = {17, 25})
    void isCompiledByHand(int release) throws Exception {
        Path jdk = Jdks.home(release);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> javac = new ArrayList<>(List.of(jdk.resolve("bin/javac").toString()));
        javac.addAll(ReadmeSetUp.read().options());
        javac.addAll(List.of("-Xlint:all,-processing,-classfile,-path,-options", "-Werror", "--release", "17"));
        javac.addAll(List.of("-cp", path(classes), "-d", classes.toString()));
        for (String file : List.of("Order.java", "OrderExample.java", "RoundTrip.java")) {
            javac.add(folder.resolve(SOURCES).resolve(file).toString());
        }

        assertThat(run(jdk, javac)).isEmpty();

        assertRoundTrip(jdk, classes);
    }

    @ParameterizedTest(name = "JDK {0}")
    @ValueSource(ints = {17, 25})
    void isCompiledByMaven(int release) throws Exception {
        Path maven = Path.of(System.getProperty("maven.home", "none"), "bin", "mvn");
        assumeTrue(Files.isExecutable(maven), "the system property maven.home names no Maven: run by mvn");
        Path jdk = Jdks.home(release);
        UserPom.of(UserClassPath.jars(folder), ReadmeSetUp.read().plugin()).write(folder.resolve("pom.xml"));

        // Nothing is resolved but the plugin, which this build has already, and nothing is installed.
        run(
                jdk,
                List.of(
                        maven.toString(),
                        "-o",
                        "-B",
                        "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                        "org.apache.maven.plugins:maven-compiler-plugin:compile"));

        assertRoundTrip(jdk, folder.resolve("target/classes"));
    }

    private void assertRoundTrip(Path jdk, Path classes) throws Exception {
        String java = jdk.resolve("bin/java").toString();

        assertThat(run(jdk, List.of(java, "-cp", path(classes), "dev.dynamark.orm.example.RoundTrip")))
                .isEqualTo("CUSTOMER#a%23b NUMBER true");
    }

    private static String path(Path classes) {
        return UserClassPath.with(new File(classes.toUri()));
    }

    private String run(Path jdk, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
