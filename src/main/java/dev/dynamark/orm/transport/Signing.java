package dev.dynamark.orm.transport;

/** How requests are signed. */
public enum Signing {
    /** SigV4 with the day's key and everything else that does not change kept: the default. */
    CACHED_KEY,

    /**
     * SigV4 by the SDK's {@code AwsV4HttpSigner}, at several times the cost. It signs every header; {@link #CACHED_KEY} signs
     * those that SigV4 asks for, and of the same headers makes the same signature.
     */
    SDK,

    /** Not at all; credentials are not even resolved. For stand-ins of DynamoDB that do not ask who calls. */
    UNSIGNED
}
