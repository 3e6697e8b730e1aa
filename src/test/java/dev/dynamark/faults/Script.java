package dev.dynamark.faults;

/** Decides what happens to each request; called by several threads at once. */
@FunctionalInterface
public interface Script {

    /**
     * The fate of one request.
     *
     * @param operation the operation, such as {@code GetItem}
     * @param request the how-manieth request for this operation it is, from 1; a retry is a request
     */
    Fault fault(String operation, int request);

    /** Lets every request through. */
    static Script pass() {
        return (operation, request) -> Fault.pass();
    }

    /** Does the same to every request for an operation and lets the others through. */
    static Script always(String operation, Fault fault) {
        return (name, request) -> name.equals(operation) ? fault : Fault.pass();
    }

    /** Does something to one request for an operation and lets all others through. */
    static Script once(String operation, int request, Fault fault) {
        return (name, number) -> name.equals(operation) && number == request ? fault : Fault.pass();
    }
}
