/** The simulations that {@code mvn gatling:test} runs, each by its name here, and nothing else. */
package dev.dynamark.simulations;
