/**
 * What Dynamark claims of its own numbers, each claim tried on something whose truth is known: {@code mvn gatling:test
 * -Pbench-selfcheck}.
 */
package dev.dynamark.selfcheck;
