/**
 * The command line: one entry point, one small class per command. Exit codes: 0 fine, 1 regression, 2 unusable input.
 */
package dev.dynamark.cli;
