/**
 * The DynamoDB protocol for Gatling, in pure Java: contestants, operations, bursts, checks and lock-step rounds
 * as actions of a Gatling scenario. Needs only Gatling and {@code measure}; usable in any Gatling project.
 */
package dev.dynamark.gatling;
