/** How a run ends, whichever way: its result, the reports that are left, and what fails it. */
package dev.dynamark.run.end;
