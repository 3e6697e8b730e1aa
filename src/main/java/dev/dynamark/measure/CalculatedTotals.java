package dev.dynamark.measure;

import java.util.Locale;
import java.util.Optional;

/** Capacity that was calculated, of the requests of one operation or of many operations. Confined to one thread at a time. */
final class CalculatedTotals {

    private CapacityUnits units = new CapacityUnits(0, 0);
    private long operations;
    private boolean incomplete;
    private long requests;
    private long different;
    private long known;
    private Optional<String> example = Optional.empty();

    /** A request of the one operation that this is of. */
    void request(Optional<CapacityUnits> calculated) {
        units = units.plus(calculated.orElse(new CapacityUnits(0, 0)));
        incomplete |= calculated.isEmpty();
        operations = 1;
    }

    /** What that request told besides. */
    void told(String name, CapacityUnits calculated, CapacityUnits told, boolean isKnown) {
        requests++;
        if (calculated.isSameAs(told)) {
            return;
        }
        if (isKnown) {
            known++;
            return;
        }
        different++;
        if (example.isEmpty()) {
            example = Optional.of(String.format(
                    Locale.ROOT,
                    "%s: calculated %s r + %s w, told %s r + %s w",
                    name,
                    calculated.read(),
                    calculated.write(),
                    told.read(),
                    told.write()));
        }
    }

    /** The units of an operation of which one request is not known are not known; what was compared stays. */
    void add(CalculatedTotals others) {
        if (!others.incomplete) {
            units = units.plus(others.units);
            operations += others.operations;
        }
        requests += others.requests;
        different += others.different;
        known += others.known;
        example = example.or(() -> others.example);
    }

    void clear() {
        units = new CapacityUnits(0, 0);
        operations = 0;
        incomplete = false;
        requests = 0;
        different = 0;
        known = 0;
        example = Optional.empty();
    }

    Optional<CalculatedCapacity> perOperation() {
        if (operations == 0) {
            return Optional.empty();
        }
        CapacityUnits each = units.per(operations);
        return Optional.of(new CalculatedCapacity(each.read(), each.write(), requests, different, known, example));
    }
}
