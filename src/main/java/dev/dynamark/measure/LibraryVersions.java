package dev.dynamark.measure;

import java.security.CodeSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.util.VersionInfo;

/** Versions of the libraries that influence a measurement, as far as they are on the class path. */
final class LibraryVersions {

    private static final Pattern JAR = Pattern.compile(".*?-(\\d[^/]*)\\.jar$");

    private LibraryVersions() {}

    static Map<String, String> read() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("aws-sdk", VersionInfo.SDK_VERSION);
        put(versions, "dynamodb-enhanced", "software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient");
        put(versions, "apache5-client", "software.amazon.awssdk.http.apache5.Apache5HttpClient");
        put(versions, "aws-crt", "software.amazon.awssdk.crt.CRT");
        put(versions, "netty", "io.netty.channel.Channel");
        put(versions, "gatling", "io.gatling.core.CoreComponents");
        put(versions, "jackson", "com.fasterxml.jackson.databind.ObjectMapper");
        put(versions, "hdrhistogram", "org.HdrHistogram.Histogram");
        return versions;
    }

    private static void put(Map<String, String> versions, String library, String className) {
        version(className).ifPresent(version -> versions.put(library, version));
    }

    private static Optional<String> version(String className) {
        try {
            Class<?> type = Class.forName(className, false, LibraryVersions.class.getClassLoader());
            return fromJarName(type)
                    .or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion()));
        } catch (ClassNotFoundException | LinkageError absent) {
            return Optional.empty();
        }
    }

    private static Optional<String> fromJarName(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        Matcher jar = JAR.matcher(source.getLocation().getPath());
        return jar.matches() ? Optional.of(jar.group(1)) : Optional.empty();
    }
}
