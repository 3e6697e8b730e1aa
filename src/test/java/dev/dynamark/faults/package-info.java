/**
 * A DynamoDB endpoint that fails on demand: stands in front of a real one and does to single requests what networks and
 * services do.
 */
package dev.dynamark.faults;
