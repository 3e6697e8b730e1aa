package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JvmOptionsTest {

    @Test
    void passesOnEverythingButSettingsAndAgents() {
        assertThat(JvmOptions.inherited(List.of(
                        "-Xmx1g",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dio.netty.allocator.type=pooled",
                        "-Dbench.mode=isolated",
                        "-javaagent:jacoco.jar=destfile=x",
                        "-agentlib:jdwp=server=y,address=5005",
                        "-XX:+UseSerialGC")))
                .containsExactly(
                        "-Xmx1g",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dio.netty.allocator.type=pooled",
                        "-XX:+UseSerialGC");
    }
}
