package dev.dynamark.orm;

import static dev.dynamark.orm.SameValue.assertSame;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the round trips of other tests rest on. */
class SameValueTest {

    @Test
    void takesNumbersByValueAndArraysByContent() {
        assertSame(List.of(new BigDecimal("1.50")), List.of(new BigDecimal("1.5")));
        assertSame(new Single<>("a", new byte[] {1}), new Single<>("a", new byte[] {1}));
        assertSame(Map.of("a", Set.of(1, 2)), Map.of("a", Set.of(2, 1)));
    }

    @Test
    void tellsDifferentValuesApart() {
        assertDifferent("a", "b");
        assertDifferent(1L, 2L);
        assertDifferent(new BigDecimal("1.5"), new BigDecimal("1.51"));
        assertDifferent(List.of(new BigDecimal("1.5")), List.of(new BigDecimal("1.51")));
        assertDifferent(Instant.EPOCH, Instant.EPOCH.plusNanos(1));
        assertDifferent(new byte[] {1}, new byte[] {2});
        assertDifferent(ByteBuffer.wrap(new byte[] {1}), ByteBuffer.wrap(new byte[] {2}));
        assertDifferent(AttributeValue.fromS("a"), AttributeValue.fromS("b"));
        assertDifferent(AttributeValue.fromL(List.of()), AttributeValue.fromM(Map.of()));
        assertDifferent(Arrays.asList("a", null), List.of("a"));
        assertDifferent(Map.of("a", 1), Map.of("b", 1));
        assertDifferent(Set.of(1), Set.of(2));
        assertDifferent(new Single<>("a", new byte[] {1}), new Single<>("a", new byte[] {2}));
    }

    private static void assertDifferent(Object one, Object other) {
        assertThatThrownBy(() -> assertSame(one, other)).isInstanceOf(AssertionError.class);
    }
}
