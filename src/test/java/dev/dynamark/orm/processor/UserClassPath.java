package dev.dynamark.orm.processor;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The class path of a project that uses DynamORM: ours and the SDK's, nothing else. */
final class UserClassPath {

    private static final List<Class<?>> OF_EACH_JAR = List.of(
            ModelProcessor.class,
            software.amazon.awssdk.services.dynamodb.model.AttributeValue.class,
            software.amazon.awssdk.core.SdkBytes.class,
            software.amazon.awssdk.awscore.AwsResponse.class,
            software.amazon.awssdk.utils.builder.ToCopyableBuilder.class,
            software.amazon.awssdk.annotations.SdkPublicApi.class,
            com.fasterxml.jackson.core.JsonFactory.class,
            org.reactivestreams.Publisher.class,
            org.slf4j.Logger.class);

    private UserClassPath() {}

    static List<File> files() {
        return OF_EACH_JAR.stream().map(UserClassPath::place).distinct().toList();
    }

    /** The same as jars only, which Maven asks for: one of our classes is made in a folder. */
    static List<Path> jars(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (File file : files()) {
            jars.add(file.isFile() ? file.toPath() : jar(file.toPath(), folder.resolve("dynamark.jar")));
        }
        return jars;
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.startsWith("dev/dynamark/orm/") || name.startsWith("META-INF/")) {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(file, out);
                }
            }
        }
        return jar;
    }

    static String with(File classes) {
        return String.join(
                File.pathSeparator,
                Stream.concat(Stream.of(classes), files().stream())
                        .map(File::getPath)
                        .toList());
    }

    private static File place(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
