package dev.dynamark.orm.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The POM of a user's project. */
final class UserPom {

    private static final String PROJECT = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>shop</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>%s
              </dependencies>
              <build>
                <plugins>
                  %s
                </plugins>
              </build>
            </project>
            """;

    /** Of scope system: as they are on this machine, in no repository. */
    private static final String DEPENDENCY = """

                <dependency>
                  <groupId>com.example.files</groupId>
                  <artifactId>file%d</artifactId>
                  <version>1</version>
                  <scope>system</scope>
                  <systemPath>%s</systemPath>
                </dependency>""";

    private final String text;

    private UserPom(String text) {
        this.text = text;
    }

    /** One that depends on jars and has a plugin. */
    static UserPom of(List<Path> jars, String plugin) {
        StringBuilder dependencies = new StringBuilder();
        for (int i = 0; i < jars.size(); i++) {
            dependencies.append(DEPENDENCY.formatted(i, jars.get(i).toAbsolutePath()));
        }
        return new UserPom(PROJECT.formatted(dependencies, plugin));
    }

    void write(Path file) throws IOException {
        Files.writeString(file, text);
    }
}
