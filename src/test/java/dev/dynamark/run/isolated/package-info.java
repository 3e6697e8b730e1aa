/** Isolated mode: a JVM of its own for each contestant, one after another, and one result of them all. */
package dev.dynamark.run.isolated;
