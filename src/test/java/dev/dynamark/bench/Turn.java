package dev.dynamark.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One JVM: a contestant at a cell.
 *
 * @param cycle from 0
 */
record Turn(int cycle, Cell cell, String contestant) {

    /** Contestants of a cell one after the other, every second cycle in reverse, so that none always comes first. */
    static List<Turn> all(List<Cell> cells, int cycles) {
        List<Turn> turns = new ArrayList<>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            for (Cell cell : cells) {
                List<String> order = new ArrayList<>(cell.contestants());
                if (cycle % 2 == 1) {
                    Collections.reverse(order);
                }
                for (String contestant : order) {
                    turns.add(new Turn(cycle, cell, contestant));
                }
            }
        }
        return turns;
    }
}
