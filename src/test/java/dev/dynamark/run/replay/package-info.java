/** A run on recorded answers: the tapes, and the walk on which they are recorded. */
package dev.dynamark.run.replay;
