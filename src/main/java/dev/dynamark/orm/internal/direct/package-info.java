/**
 * Our own path from a request to its answer, made of the SDK's public parts: signatures, retries, time limits, clocks,
 * failures and metrics. Knows no codec; the transports here put the wire codec on it.
 */
package dev.dynamark.orm.internal.direct;
