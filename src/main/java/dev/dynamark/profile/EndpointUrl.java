package dev.dynamark.profile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The URL of a DynamoDB endpoint. Credentials do not belong into it: they would end up in the result. */
record EndpointUrl() implements Values<URI> {

    private static final Pattern USER_INFO = Pattern.compile("//.*@");
    private static final int HIGHEST_PORT = 65_535;

    @Override
    public String allowed() {
        return "an http or https URL of host and port without credentials, such as http://127.0.0.1:8000";
    }

    @Override
    public Optional<URI> parse(String text, Refusals refusals) {
        Optional<URI> uri = read(text.strip()).filter(EndpointUrl::isEndpoint);
        if (uri.isEmpty()) {
            refusals.refuse(USER_INFO.matcher(text.strip()).replaceAll("//***@"), Optional.empty());
        }
        return uri;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "pattern", "^[Hh][Tt][Tt][Pp][Ss]?://[^/@?#]+/?$");
    }

    private static Optional<URI> read(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notAUri) {
            return Optional.empty();
        }
    }

    private static boolean isEndpoint(URI uri) {
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getPort() <= HIGHEST_PORT
                && uri.getPort() != 0
                && (uri.getPath().isEmpty() || uri.getPath().equals("/"))
                && uri.getQuery() == null
                && uri.getFragment() == null;
    }
}
