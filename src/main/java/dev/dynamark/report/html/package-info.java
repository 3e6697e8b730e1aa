/**
 * Pages for people, with charts that they bring along: {@code comparison.html} of one result, {@code compare.html} of
 * several.
 */
package dev.dynamark.report.html;
