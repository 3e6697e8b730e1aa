/** Works that mix operations: creates, reads, updates and deletes, or money that moves between accounts. */
package dev.dynamark.run.work.mix;
