package dev.dynamark.orm.internal.direct;

import java.util.List;

/** One header of a request, its value in the form in which HTTP clients take it. */
record Header(String name, List<String> values) {

    Header(String name, String value) {
        this(name, List.of(value));
    }

    String value() {
        return values.get(0);
    }
}
