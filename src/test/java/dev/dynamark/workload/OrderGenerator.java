package dev.dynamark.workload;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills an order of one shape from a random stream; no clock, no locale, no hash order. */
final class OrderGenerator {

    private static final int HUGE_LINES = 880;
    private static final int FLAT_TEXTS = 63;
    private static final Status[] STATUSES = Status.values();

    private final ItemShape shape;

    OrderGenerator(ItemShape shape) {
        this.shape = shape;
    }

    Order order(OrderKey key, ItemRandom random) {
        Status status = status(random);
        return switch (shape) {
            case TINY -> bare(key, status, Map.of());
            case SMALL -> scalars(key, status, random);
            case ORDER -> full(key, status, 5 + random.nextInt(4), random);
            case HUGE -> full(key, status, HUGE_LINES + random.nextInt(41), random);
            case FLAT -> bare(key, status, texts(random));
        };
    }

    static Status status(ItemRandom random) {
        return STATUSES[random.nextInt(STATUSES.length)];
    }

    /** An exact amount between 0.01 and {@code 10^digits} without trailing zeros after the point. */
    static BigDecimal amount(ItemRandom random, int cents) {
        BigDecimal amount = BigDecimal.valueOf(1L + random.nextInt(cents), 2).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** An instant in the given second whose text has nine fractional digits. */
    static Instant instant(long epochSecond, ItemRandom random) {
        return Instant.ofEpochSecond(epochSecond, random.nextInt(1_000_000) * 1_000L + 1 + random.nextInt(999));
    }

    private static Order bare(OrderKey key, Status status, Map<String, String> properties) {
        return new Order(
                key.customerId(),
                key.placedAt(),
                key.id(),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                properties,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Order scalars(OrderKey key, Status status, ItemRandom random) {
        return new Order(
                key.customerId(),
                key.placedAt(),
                key.id(),
                status,
                Optional.of(amount(random, 1_000_000)),
                Optional.of(1 + random.nextInt(50)),
                Optional.of(10 + random.nextInt(90_000)),
                Optional.of(random.nextInt(2) == 1),
                Optional.empty(),
                Set.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(1L + random.nextInt(9)),
                Optional.empty());
    }

    private static Order full(OrderKey key, Status status, int lines, ItemRandom random) {
        return new Order(
                key.customerId(),
                key.placedAt(),
                key.id(),
                status,
                Optional.of(amount(random, 1_000_000)),
                Optional.of(1 + random.nextInt(50)),
                Optional.of(10 + random.nextInt(90_000)),
                Optional.of(random.nextInt(2) == 1),
                Optional.of(instant(key.placedAt().getEpochSecond() + 86_400L * (1 + random.nextInt(14)), random)),
                tags(random),
                properties(random),
                Optional.of(Text.address(random)),
                lines(lines, random),
                Optional.of(signature(random)),
                Optional.of(1L + random.nextInt(9)),
                random.nextInt(2) == 1 ? Optional.of(Text.sentence(random, 16)) : Optional.empty());
    }

    private static Set<String> tags(ItemRandom random) {
        Set<String> tags = new LinkedHashSet<>();
        int wanted = 2 + random.nextInt(4);
        while (tags.size() < wanted) {
            tags.add(Text.word(random));
        }
        return Collections.unmodifiableSet(tags);
    }

    private static Map<String, String> properties(ItemRandom random) {
        Map<String, String> properties = new LinkedHashMap<>();
        int wanted = 4 + random.nextInt(4);
        while (properties.size() < wanted) {
            properties.put(Text.word(random), Text.sentence(random, 4));
        }
        return Collections.unmodifiableMap(properties);
    }

    private static Map<String, String> texts(ItemRandom random) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 1; i <= FLAT_TEXTS; i++) {
            texts.put("text" + Text.zeroPadded(i, 2), Text.sentence(random, 3));
        }
        return Collections.unmodifiableMap(texts);
    }

    private static List<Line> lines(int count, ItemRandom random) {
        List<Line> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lines.add(new Line("SKU-" + Text.letters(random, 10), 1 + random.nextInt(9), amount(random, 20_000)));
        }
        return Collections.unmodifiableList(lines);
    }

    private static Binary signature(ItemRandom random) {
        byte[] bytes = new byte[96];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return Binary.of(bytes);
    }
}
