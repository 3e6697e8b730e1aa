package dev.dynamark.workload;

/** One item after the other, turn after turn. */
record SequentialChoice(int turn) implements KeyChoice {

    private static final long BETWEEN_USERS = 7_919;

    @Override
    public int index(ItemRandom random, Place place, int size) {
        long first = (long) place.round() * turn + place.user() * BETWEEN_USERS;
        return (int) ((first + place.position()) % size);
    }
}
