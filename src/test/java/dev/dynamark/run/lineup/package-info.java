/** Who takes part in a run: those asked for, the baseline's twin, and whoever was left out on the way. */
package dev.dynamark.run.lineup;
