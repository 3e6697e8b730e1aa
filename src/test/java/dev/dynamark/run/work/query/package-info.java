/** Works that ask queries of all shapes. */
package dev.dynamark.run.work.query;
