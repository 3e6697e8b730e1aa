/**
 * What one run did, as numbers: per-operation nanoseconds, CPU and bytes recorded while virtual users work,
 * readings of the process each second, and the result document that everything downstream reads.
 */
package dev.dynamark.measure;
