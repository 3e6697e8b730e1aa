package dev.dynamark.gatling.report;

import java.util.List;

/**
 * What an operation is called in Gatling's report, as in that of the run: the operation is a group, inside a group of
 * its dataset where there are several, and the contestant is the request.
 */
record RequestName(List<String> groups, String contestant) {

    RequestName {
        groups = List.copyOf(groups);
    }
}
