/** What contestants do in a run once everything stands: in lock-step rounds or at a rate, each on the same orders. */
package dev.dynamark.run.work;
