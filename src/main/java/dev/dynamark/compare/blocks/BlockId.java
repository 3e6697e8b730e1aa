package dev.dynamark.compare.blocks;

/**
 * Which block of which process: contestants that ran side by side have blocks of the same ids.
 *
 * @param process id of the process
 * @param number of the block in it
 */
public record BlockId(String process, int number) {}
