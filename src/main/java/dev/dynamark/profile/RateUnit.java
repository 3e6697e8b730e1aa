package dev.dynamark.profile;

/** What a rate counts. */
public enum RateUnit implements Labelled {
    /** Operations. */
    OPERATIONS("operations"),
    /** Read request units, as many as the operations on average consume. */
    READ_UNITS("rcu"),
    /** Write request units. */
    WRITE_UNITS("wcu");

    private final String label;

    RateUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
