package dev.dynamark.orm.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.internal.model.ModelKind;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kotlin.KotlinVersion;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class KotlinModelTest {

    private static final String SOURCE = """
            package shop
            import dev.dynamark.orm.annotation.*
            @DynamoTable("invoices")
            data class Invoice(
                @PartitionKey val id: String,
                val lines: List<Line>,
                val isPaid: Boolean = false,
                val note: String? = null,
                @Version var version: Long? = null)
            data class Line(val sku: String, val count: Int)
            """;

    @Test
    void storesKotlinDataClasses(@TempDir Path dir) throws Exception {
        assumeTrue(
                Runtime.version().feature() < 25,
                "The compiler of Kotlin " + KotlinVersion.CURRENT
                        + " does not run on JDK 25: this test needs an older JDK.");
        Path source = Files.writeString(dir.resolve("Invoice.kt"), SOURCE);
        ExitCode exit = new K2JVMCompiler()
                .exec(
                        System.err,
                        "-no-stdlib",
                        "-no-reflect",
                        "-jvm-target",
                        "17",
                        "-classpath",
                        pathOf(DynamoTable.class) + File.pathSeparator + pathOf(KotlinVersion.class),
                        "-d",
                        dir.toString(),
                        source.toString());
        assertThat(exit).isEqualTo(ExitCode.OK);

        try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()})) {
            assertRoundTrip(loader.loadClass("shop.Invoice"));
        }
    }

    private static Path pathOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static <T> void assertRoundTrip(Class<T> invoice) {
        Map<String, AttributeValue> item = Map.of(
                "id", Items.s("i1"),
                "lines",
                        AttributeValue.fromL(
                                List.of(AttributeValue.fromM(Map.of("sku", Items.s("s"), "count", Items.n("2"))))),
                "isPaid", AttributeValue.fromBool(true),
                "version", Items.n("3"));

        T read = Items.read(invoice, item);

        assertThat(ReflectiveDeclarations.of(invoice).kind()).isEqualTo(ModelKind.CONSTRUCTOR);
        assertThat(read).hasToString("Invoice(id=i1, lines=[Line(sku=s, count=2)], isPaid=true, note=null, version=3)");
        assertThat(Items.stored(invoice, read)).isEqualTo(item);
    }
}
