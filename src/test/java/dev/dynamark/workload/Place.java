package dev.dynamark.workload;

import java.util.Comparator;

/**
 * Where an operation stands in a run: what its data is a pure function of.
 *
 * @param user which virtual user
 * @param round which of its turns
 * @param position in the turn, from 0
 */
public record Place(int user, int round, int position) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::round).thenComparingInt(Place::user).thenComparingInt(Place::position);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
