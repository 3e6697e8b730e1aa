/**
 * Where the history of a series shifted: change points over the results of many runs, and the same histories as a file
 * for Apache Otava.
 */
package dev.dynamark.compare.shifts;
