package dev.dynamark.orm.processor;

import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;

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
