package dev.dynamark.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What was probably meant by a word that is not known. */
public final class NearestMatch {

    private static final int SHORTEST_PREFIX = 3;

    private NearestMatch() {}

    /** The candidate that is a few letters away or that one word begins with the other; empty if none is near. */
    public static Optional<String> of(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        // A number near another one is not a slip of the pen.
        if (wanted.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> distance(wanted, candidate) <= tolerance(wanted) || isPrefix(wanted, candidate))
                .min(Comparator.comparing(candidate -> distance(wanted, candidate)));
    }

    private static int distance(String wanted, String candidate) {
        return LevenshteinDistance.getDefaultInstance().apply(wanted, candidate.toLowerCase(Locale.ROOT));
    }

    private static int tolerance(String wanted) {
        return Math.max(1, wanted.length() / 3);
    }

    private static boolean isPrefix(String wanted, String candidate) {
        String lower = candidate.toLowerCase(Locale.ROOT);
        return Math.min(wanted.length(), lower.length()) >= SHORTEST_PREFIX
                && (lower.startsWith(wanted) || wanted.startsWith(lower));
    }
}
