/**
 * Money that moves between accounts: who pays whom, and whether at the end every account holds what the acknowledged
 * transfers leave it. Knows neither Gatling nor contestants.
 */
package dev.dynamark.accounts;
