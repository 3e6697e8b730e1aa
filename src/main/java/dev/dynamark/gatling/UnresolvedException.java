package dev.dynamark.gatling;

/** A session does not hold what a request needs; the message is Gatling's own and names the attribute, not its value. */
final class UnresolvedException extends Exception {

    private static final long serialVersionUID = 1L;

    UnresolvedException(String message) {
        super(message, null, false, false);
    }
}
