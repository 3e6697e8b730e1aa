/**
 * A mix of creates, reads, updates and deletes: which operation comes next, which item it meets, what its answer may be, and
 * whether at the end every item is as the last acknowledged write left it. Knows neither Gatling nor contestants.
 */
package dev.dynamark.crud;
