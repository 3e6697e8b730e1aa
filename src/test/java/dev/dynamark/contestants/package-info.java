/**
 * One class per data layer under test, all doing exactly the same work on the same items.
 * {@link dev.dynamark.contestants.Fairness} names what one does differently.
 */
package dev.dynamark.contestants;
