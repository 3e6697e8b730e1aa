/** What a run tells people while it goes on, and why it cannot begin. */
package dev.dynamark.run.console;
