/**
 * The statistics of comparisons, which know nothing of runs: Student's t on block means, resampling of blocks,
 * autocorrelation, corrections for many comparisons. Stateless or immutable throughout.
 */
package dev.dynamark.compare.statistics;
