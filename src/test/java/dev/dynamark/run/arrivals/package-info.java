/** The load models in which users arrive at a rate, whatever an arrival does. */
package dev.dynamark.run.arrivals;
