package dev.dynamark.backend;

import java.lang.management.ManagementFactory;
import java.util.List;

/** The options of this JVM that a JVM started by it is to have too. */
final class JvmOptions {

    /** Settings are given anew; two JVMs cannot share an agent's file or port. */
    private static final List<String> OWN =
            List.of("-Dbench.", "-javaagent:", "-agentlib:", "-agentpath:", "-Xrun", "-Dcom.sun.management.jmxremote");

    private JvmOptions() {}

    static List<String> ofThisJvm() {
        return inherited(ManagementFactory.getRuntimeMXBean().getInputArguments());
    }

    static List<String> inherited(List<String> options) {
        return options.stream()
                .filter(option -> OWN.stream().noneMatch(option::startsWith))
                .toList();
    }
}
