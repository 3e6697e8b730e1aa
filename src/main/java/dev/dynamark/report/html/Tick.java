package dev.dynamark.report.html;

/** A value that an axis names. */
record Tick(String at, String label) {}
