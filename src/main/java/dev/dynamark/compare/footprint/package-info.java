/**
 * What contestants with processes of their own held in memory and used of the processors. Where several share a process,
 * nobody can tell whose it was.
 */
package dev.dynamark.compare.footprint;
