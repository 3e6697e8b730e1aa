package dev.dynamark.orm;

/**
 * What a scan reads. On a table of several models it gives the items of its own model only, filtered by the server.
 *
 * @param <T> the model
 * @param <S> the scan itself
 */
public abstract sealed class ScanSteps<T, S extends ScanSteps<T, S>> extends ReadSteps<T, S> permits Scan, AsyncScan {

    private final ScanSpec<T> spec;

    ScanSteps(ScanSpec<T> spec) {
        super(spec);
        this.spec = spec;
    }

    /**
     * Scans an index instead of the table.
     *
     * @param name the index's name
     * @return this
     * @throws dev.dynamark.orm.error.InvalidRequestException if the model has no such index
     */
    public final S index(String name) {
        spec.index(name);
        return self();
    }

    /**
     * Scans one part of the table, so that several can be scanned side by side.
     *
     * @param number which part, from 0
     * @param total into how many parts the table is divided
     * @return this
     */
    public final S segment(int number, int total) {
        spec.segment(number, total);
        return self();
    }
}
