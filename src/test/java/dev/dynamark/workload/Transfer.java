package dev.dynamark.workload;

/**
 * Money to be moved.
 *
 * @param from id of the account that it is taken from
 * @param to id of the account that it goes to
 * @param cents how much; less if there is less
 */
public record Transfer(String from, String to, long cents) {}
