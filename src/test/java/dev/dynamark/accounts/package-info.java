/**
 * Money that moves between accounts: who pays whom, and whether at the end the sum is the same and every acknowledged write is
 * there. Knows neither Gatling nor contestants.
 */
package dev.dynamark.accounts;
