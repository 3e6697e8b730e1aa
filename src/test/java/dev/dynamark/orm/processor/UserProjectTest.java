package dev.dynamark.orm.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of a user: compiled with {@code -proc:full} on another JDK, in processes of their own, and run. */
class UserProjectTest {

    private static final String SHOP = """
            package shop;

            import dev.dynamark.orm.annotation.*;
            import dev.dynamark.orm.internal.value.*;
            import java.math.BigDecimal;
            import java.time.Instant;

            @DynamoTable("orders")
            @Key(partition = "CUSTOMER#{customer}", sort = "ORDER#{placedAt}")
            public record Shop(String customer, Instant placedAt, BigDecimal total) {
                public static void main(String[] arguments) {
                    Shop order = new Shop("7", Instant.EPOCH, BigDecimal.TEN);
                    var item = AttributeValueWriter.item(Shop_Codec.INSTANCE, order);
                    System.out.println(Shop_.partition("7").value().text() + " " + Shop_.TOTAL.codec().type() + " "
                            + Shop_Codec.INSTANCE.read(AttributeValueReader.of(item)).equals(order));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void compilesAndRunsOnThisJdk() throws Exception {
        compileAndRun(Path.of(System.getProperty("java.home")));
    }

    @Test
    void compilesAndRunsOnJdk25() throws Exception {
        Path jdk = jdks().filter(home -> feature(home) == 25).findFirst().orElse(null);
        assumeTrue(jdk != null, "No JDK 25 among /usr/lib/jvm/* and JAVA_HOME_25: this test needs one.");
        compileAndRun(jdk);
    }

    private void compileAndRun(Path jdk) throws Exception {
        Path source = Files.writeString(folder.resolve("Shop.java"), SHOP);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String path = UserClassPath.with(classes.toFile());

        assertThat(run(List.of(
                        jdk.resolve("bin/javac").toString(),
                        "-proc:full",
                        "-Xlint:all,-processing,-classfile,-path,-options",
                        "-Werror",
                        "--release",
                        "17",
                        "-cp",
                        path,
                        "-d",
                        classes.toString(),
                        source.toString())))
                .isEmpty();
        assertThat(run(List.of(jdk.resolve("bin/java").toString(), "-cp", path, "shop.Shop")))
                .isEqualTo("CUSTOMER#7 NUMBER true");
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    private static Stream<Path> jdks() throws IOException {
        Path installed = Path.of("/usr/lib/jvm");
        Stream<Path> found = Files.isDirectory(installed) ? Files.list(installed) : Stream.empty();
        String named = System.getenv("JAVA_HOME_25");
        return Stream.concat(Stream.ofNullable(named).map(Path::of), found)
                .filter(home -> Files.isExecutable(home.resolve("bin/javac")));
    }

    private static int feature(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
