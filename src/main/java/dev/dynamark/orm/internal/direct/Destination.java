package dev.dynamark.orm.internal.direct;

import java.net.URI;
import java.util.Locale;

/** An endpoint that requests of one account go to. Immutable. */
final class Destination {

    private final String protocol;
    private final String host;
    private final int port;
    private final String path;
    private final URI uri;
    private final Header hostHeader;
    private final SigningScope scope;
    private final byte[] canonicalStart;

    private Destination(URI endpoint, SigningScope scope) {
        this.protocol = endpoint.getScheme().toLowerCase(Locale.ROOT);
        this.host = endpoint.getHost();
        this.port = endpoint.getPort() >= 0 ? endpoint.getPort() : standardPort(protocol);
        this.path = path(endpoint);
        this.uri = endpoint;
        this.hostHeader = new Header("Host", port == standardPort(protocol) ? host : host + ":" + port);
        this.scope = scope;
        this.canonicalStart = CanonicalRequest.start(path, hostHeader.value());
    }

    /**
     * @throws IllegalArgumentException if it is not an absolute http or https address, or has a path that a signature
     *     would write differently
     */
    static Destination of(URI endpoint, SigningScope scope) {
        if (endpoint.getHost() == null
                || !("http".equalsIgnoreCase(endpoint.getScheme()) || "https".equalsIgnoreCase(endpoint.getScheme()))) {
            throw new IllegalArgumentException("Expected an endpoint like https://host or http://host:port, found "
                    + endpoint + ": correct endpointOverride.");
        }
        return new Destination(endpoint, scope);
    }

    private static int standardPort(String protocol) {
        return protocol.equals("https") ? 443 : 80;
    }

    private static String path(URI endpoint) {
        String path = endpoint.getRawPath() == null ? "" : endpoint.getRawPath();
        if (!isPlain(path)) {
            throw new IllegalArgumentException("Expected an endpoint whose path has letters, digits, - . _ and ~ only,"
                    + " found " + endpoint + ": correct endpointOverride.");
        }
        return path.endsWith("/") ? path : path + "/";
    }

    /** Segments of letters, digits and a few signs, none of which begins with a dot. By hand: a pattern costs a start. */
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char next = path.charAt(i);
            char before = i == 0 ? 0 : path.charAt(i - 1);
            boolean fits =
                    next == '/' ? before != '/' : before != 0 && (isSign(next) || (next == '.' && before != '/'));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(char each) {
        return each >= 'a' && each <= 'z'
                || each >= 'A' && each <= 'Z'
                || each >= '0' && each <= '9'
                || each == '_'
                || each == '~'
                || each == '-';
    }

    String protocol() {
        return protocol;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String path() {
        return path;
    }

    URI uri() {
        return uri;
    }

    Header hostHeader() {
        return hostHeader;
    }

    SigningScope scope() {
        return scope;
    }

    byte[] canonicalStart() {
        return canonicalStart;
    }
}
