/** What DynamORM set out to cost, and what it does cost. */
package dev.dynamark.targets;
