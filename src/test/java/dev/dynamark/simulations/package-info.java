/**
 * The simulations that {@code mvn gatling:test} runs, and what they share: the stage of a run, its line-up of
 * contestants, the six operations as Gatling actions, and the results that are left at the end.
 */
package dev.dynamark.simulations;
