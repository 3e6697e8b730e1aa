/**
 * What changed from some runs to others: every metric of every series, judged by a threshold and by its noise. Runs that
 * were not measured alike are refused.
 */
package dev.dynamark.compare.runs;
