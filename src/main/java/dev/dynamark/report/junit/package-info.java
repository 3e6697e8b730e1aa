/**
 * What broke a build, in the form of JUnit's reports, which CI systems read.
 */
package dev.dynamark.report.junit;
