/**
 * The blocks of a series: histograms of rounds, of seconds or of the JVMs of a cycle, as intervals of percentiles need
 * them.
 */
package dev.dynamark.compare.blocks;
