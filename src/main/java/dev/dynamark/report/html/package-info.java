/**
 * {@code comparison.html}: one result for people as a page of its own, with charts that the page brings along.
 */
package dev.dynamark.report.html;
