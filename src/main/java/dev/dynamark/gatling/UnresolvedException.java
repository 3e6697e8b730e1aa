package dev.dynamark.gatling;

/** A session does not give what a request needs; the message names the expression, never a value. */
final class UnresolvedException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String UNDEFINED = "No attribute named ";

    private UnresolvedException(String message) {
        super(message, null, false, false);
    }

    /** Gatling's own text names what is undefined; its other texts, such as of a failed cast, quote the value. */
    static UnresolvedException of(String el, String gatlingsMessage) {
        return new UnresolvedException(
                gatlingsMessage.startsWith(UNDEFINED)
                        ? gatlingsMessage
                        : "'" + el + "' is of another type than the operation needs");
    }
}
