package dev.dynamark.orm.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ModuleAccessTest {

    private static final String MODEL = """
            package shop;
            @dev.dynamark.orm.annotation.DynamoTable("orders")
            record Order(@dev.dynamark.orm.annotation.PartitionKey String id) {}
            """;

    @TempDir
    private Path dir;

    @Test
    void namesTheOpensLineOfAClosedPackage() throws Exception {
        Class<?> order = compile("module shop {}");

        assertThat(Mistakes.of(order))
                .containsExactly(
                        "Expected package shop of module shop to be open to reflection, found it closed: add \"opens"
                                + " shop;\" to its module-info.java, or let the annotation processor generate the codec.");
    }

    @Test
    void storesModelsOfOpenPackages() throws Exception {
        Map<String, AttributeValue> item = Map.of("id", Items.s("o1"));

        assertThat(Items.read(compile("module shop { opens shop; }"), item)).hasToString("Order[id=o1]");
    }

    /** A model of a named module, which reads the class path that the ORM is on. */
    private Class<?> compile(String moduleInfo) throws Exception {
        Path sources = Files.createDirectories(dir.resolve("src/shop"));
        Files.writeString(dir.resolve("src/module-info.java"), moduleInfo);
        Files.writeString(sources.resolve("Order.java"), MODEL);
        Path classes = Files.createDirectories(dir.resolve("classes"));
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "--add-reads",
                        "shop=ALL-UNNAMED",
                        "-classpath",
                        classPath(),
                        "-d",
                        classes.toString(),
                        dir.resolve("src/module-info.java").toString(),
                        sources.resolve("Order.java").toString());
        assertThat(exit).isZero();
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("shop"));
        ModuleLayer.Controller controller = ModuleLayer.defineModulesWithOneLoader(
                configuration, List.of(ModuleLayer.boot()), getClass().getClassLoader());
        Module shop = controller.layer().findModule("shop").orElseThrow();
        controller.addReads(shop, getClass().getModule());
        return shop.getClassLoader().loadClass("shop.Order");
    }

    private static String classPath() throws Exception {
        return Path.of(ReflectiveDeclarations.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }
}
