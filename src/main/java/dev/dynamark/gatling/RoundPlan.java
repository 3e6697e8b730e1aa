package dev.dynamark.gatling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The order of contestants in each race of each round: drawn from the seed, the same for all users. */
record RoundPlan(long seed) {

    /** A random permutation that depends on nothing but the seed, round and race. */
    List<String> order(int round, int race, List<String> contestants) {
        List<String> order = new ArrayList<>(contestants);
        Collections.shuffle(order, new Random(mix(seed ^ mix(((long) round << 16) + race))));
        return order;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): neighbouring rounds get unrelated orders. */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
