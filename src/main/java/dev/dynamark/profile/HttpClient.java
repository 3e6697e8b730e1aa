package dev.dynamark.profile;

/** The HTTP client of the AWS SDK, the same for all contestants that can have it. */
public enum HttpClient implements Labelled {
    APACHE5("apache5"),
    CRT("crt"),
    URL_CONNECTION("url-connection"),
    NETTY("netty");

    private final String label;

    HttpClient(String label) {
        this.label = label;
    }

    /** The word used in settings and results, such as {@code apache5}. */
    @Override
    public String label() {
        return label;
    }
}
