package dev.dynamark.profile;

/** The choices of the backend setting. */
enum BackendKind implements Labelled {
    LOCAL("local"),
    ENDPOINT("endpoint"),
    REPLAY("replay"),
    TESTCONTAINERS("testcontainers"),
    AWS("aws");

    private final String label;

    BackendKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
