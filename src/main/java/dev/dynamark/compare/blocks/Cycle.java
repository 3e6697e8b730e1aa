package dev.dynamark.compare.blocks;

/**
 * One cycle of an isolated run, in which every contestant had two fresh JVMs.
 *
 * @param run tells the runs of a merged result apart; empty in a single one
 * @param number from 0
 */
public record Cycle(String run, int number) {}
