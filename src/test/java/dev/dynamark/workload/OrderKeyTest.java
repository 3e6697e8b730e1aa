package dev.dynamark.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderKeyTest {

    private static final Instant PLACED = Instant.parse("2024-05-06T07:08:09.123456789Z");

    @Test
    void putsTimeBeforeTheId() {
        OrderKey key = new OrderKey("000007", PLACED, "ABC");

        assertThat(key.partitionKey()).isEqualTo("CUSTOMER#000007");
        assertThat(key.sortKey()).isEqualTo("ORDER#2024-05-06T07:08:09.123456789Z#ABC");
    }

    @Test
    void endsARangeAfterEveryIdOfTheLastInstant() {
        OrderRange range = new OrderRange("000007", PLACED, PLACED);

        assertThat(new OrderKey("000007", PLACED, "zzz").sortKey())
                .isGreaterThan(range.firstSortKey())
                .isLessThan(range.lastSortKey());
        assertThat(new OrderKey("000007", PLACED.plusNanos(1), "0").sortKey()).isGreaterThan(range.lastSortKey());
        assertThat(new OrderKey("000007", PLACED.minusNanos(1), "z").sortKey()).isLessThan(range.firstSortKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-06T07:08:09Z", "2024-05-06T07:08:09.123Z", "2024-05-06T07:08:09.123456Z"})
    void refusesInstantsThatDoNotSortAsText(String instant) {
        assertThatThrownBy(() -> new OrderKey("000007", Instant.parse(instant), "ABC"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("placedAt to print with nine fractional digits");
        assertThatThrownBy(() -> new OrderRange("000007", PLACED, Instant.parse(instant)))
                .hasMessageContaining("Expected to to print with nine fractional digits");
    }

    @Test
    void refusesARangeThatEndsBeforeItsBegin() {
        assertThatThrownBy(() -> new OrderRange("000007", PLACED, PLACED.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("swap them");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "1, 1", "0, 0", "4, 3"})
    void refusesSegmentsThatAreNotThere(int index, int total) {
        assertThatThrownBy(() -> new ScanSegment(index, total))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found " + index + " of " + total);
    }
}
