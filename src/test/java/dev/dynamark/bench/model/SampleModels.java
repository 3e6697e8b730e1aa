package dev.dynamark.bench.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Models filled from a seed: the same for every way of mapping. */
public final class SampleModels {

    private static final long JANUARY_2026 = 1_767_225_600L;

    private SampleModels() {}

    public static Six six(int seed) {
        Random random = new Random(seed);
        return new Six(
                "id-" + seed,
                text(random),
                text(random) + "@example.com",
                random.nextInt(100),
                random.nextBoolean(),
                random.nextInt(1_000_000_000));
    }

    public static Eleven eleven(int seed) {
        Six six = six(seed);
        Random random = new Random(seed);
        return new Eleven(
                six.id(),
                six.name(),
                six.email(),
                six.age(),
                six.active(),
                six.balance(),
                BigDecimal.valueOf(1 + 10L * random.nextInt(100_000), 2),
                Instant.ofEpochSecond(JANUARY_2026 + random.nextInt(1_000_000), 123_456_789),
                List.of(text(random), text(random), text(random)),
                properties(random),
                tags(random));
    }

    public static Flat flat(int seed) {
        Random random = new Random(seed);
        return new Flat(
                "customer",
                "item-" + (100_000 + seed),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random));
    }

    private static Map<String, String> properties(Random random) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("colour", text(random));
        properties.put("size", text(random));
        return properties;
    }

    private static Set<String> tags(Random random) {
        Set<String> tags = new LinkedHashSet<>();
        while (tags.size() < 3) {
            tags.add(text(random));
        }
        return tags;
    }

    private static String text(Random random) {
        return Long.toString(random.nextLong() >>> 1 | 1L << 61, Character.MAX_RADIX);
    }
}
