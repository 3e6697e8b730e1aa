/** Contestants of known cost: others, slowed by a known part. */
package dev.dynamark.selfcheck.known;
