package dev.dynamark.orm.internal.direct;

/** What a signature is good for, beside its day. */
record SigningScope(String region, String service) {}
