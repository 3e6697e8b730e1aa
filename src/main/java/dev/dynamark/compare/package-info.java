/**
 * What two contestants' rounds say about each other: paired ratios with their standard error.
 */
package dev.dynamark.compare;
