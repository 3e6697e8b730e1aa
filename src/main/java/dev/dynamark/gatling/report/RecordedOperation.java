package dev.dynamark.gatling.report;

import java.util.Optional;

/**
 * One operation of a result, as a request of Gatling's report.
 *
 * @param name what it is called
 * @param startMs since the start of the run, at a place in its block that is not known better
 * @param micros how long it took, to three significant digits
 * @param failure why it failed, if it did
 */
record RecordedOperation(RequestName name, double startMs, int micros, Optional<String> failure) {

    double endMs() {
        return startMs + micros / 1e3;
    }
}
