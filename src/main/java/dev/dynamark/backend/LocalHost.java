package dev.dynamark.backend;

import java.net.URI;

/** Whether an endpoint is on this machine, told from its name alone: no look-up that could wait. */
final class LocalHost {

    private LocalHost() {}

    static boolean serves(URI endpoint) {
        String host = endpoint.getHost();
        return host.equalsIgnoreCase("localhost")
                || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
                || host.equals("[::1]")
                || host.equals("[0:0:0:0:0:0:0:1]");
    }
}
