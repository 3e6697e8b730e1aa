package dev.dynamark.backend;

/** The HTTP clients an SDK client can be built on. */
public enum HttpClientKind {
    /** Apache HttpClient 5, the SDK's default for blocking clients. */
    APACHE5("apache5"),
    /** The AWS Common Runtime, native code. */
    CRT("crt"),
    /**
     * The JDK's {@code HttpURLConnection}. It has no pool of ours: how many idle connections it keeps is the JVM's
     * property {@code http.maxConnections}, so {@link ClientSettings#maxConnections()} does not limit it.
     */
    URL_CONNECTION("url-connection"),
    /** Netty, an asynchronous client that the caller waits for: its latency has two hand-overs between threads in it. */
    NETTY("netty");

    private final String label;

    HttpClientKind(String label) {
        this.label = label;
    }

    /**
     * The HTTP client of an asynchronous SDK client where this one was asked for: itself if it can be asynchronous,
     * otherwise Netty, the SDK's default for asynchronous clients.
     */
    public HttpClientKind ofAsynchronous() {
        return this == CRT ? CRT : NETTY;
    }

    /** The client as settings and results name it. */
    public String label() {
        return label;
    }
}
