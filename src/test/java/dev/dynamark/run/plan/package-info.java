/** The dry run: what a run would do, and what that would cost, before anything is done. */
package dev.dynamark.run.plan;
