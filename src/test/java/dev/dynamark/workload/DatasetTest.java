package dev.dynamark.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetTest {

    private static final String SHA_256_OF_1000_ORDERS =
            "ea7058f04df57e96bc1bdaeec8289f90dab5f1ca3c165dfee261e0ff0364f801";

    private final Dataset small = Dataset.small(ItemShape.ORDER, 42);

    @Test
    void makesTheSameThousandOrdersEverywhere() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < small.orders(); i++) {
            digest.update(small.order(i).toString().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(SHA_256_OF_1000_ORDERS);
    }

    @Test
    void asksNeitherLocaleNorTimeZone() {
        String here = small.order(17).toString();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(small.order(17).toString()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void makesAnItemWithoutTheOnesBeforeIt() {
        List<Order> upwards = IntStream.range(0, 50).mapToObj(small::order).toList();
        List<Order> downwards =
                IntStream.range(0, 50).mapToObj(i -> small.order(49 - i)).toList();

        assertThat(downwards).containsExactlyInAnyOrderElementsOf(upwards);
        assertThat(small.order(30).key()).isEqualTo(small.key(30));
    }

    @Test
    void makesOtherOrdersOfAnotherSeed() {
        assertThat(Dataset.small(ItemShape.ORDER, 43).order(0)).isNotEqualTo(small.order(0));
    }

    @Test
    void givesEveryOrderAKeyOfItsOwn() {
        Dataset large = Dataset.large(ItemShape.ORDER, 42);

        assertThat(IntStream.range(0, large.orders()).mapToObj(large::key).distinct())
                .hasSize(100_000);
    }

    @Test
    void sortsOrdersOfACustomerByTimeAsText() {
        List<String> sortKeys = IntStream.range(0, Dataset.ORDERS_PER_CUSTOMER)
                .mapToObj(i -> small.key(i).sortKey())
                .toList();

        assertThat(sortKeys)
                .isSorted()
                .allMatch(key -> key.length() == sortKeys.get(0).length());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 125})
    void coversAsManyOrdersAsARangeNames(int items) {
        OrderRange range = small.range(3, 0, items);

        assertThat(IntStream.range(0, small.orders())
                        .mapToObj(small::key)
                        .filter(key -> key.partitionKey().equals(range.partitionKey()))
                        .filter(key -> key.sortKey().compareTo(range.firstSortKey()) >= 0)
                        .filter(key -> key.sortKey().compareTo(range.lastSortKey()) <= 0))
                .hasSize(items);
    }

    @ParameterizedTest
    @EnumSource
    void makesDecimalsAsDynamoDbReturnsThem(ItemShape shape) {
        Dataset dataset = Dataset.small(shape, 42);

        assertThat(IntStream.range(0, 200).mapToObj(dataset::order).flatMap(order -> order.total().stream()))
                .allMatch(total ->
                        total.scale() >= 0 && (total.scale() == 0 || total.equals(total.stripTrailingZeros())));
    }

    @Test
    void countsProfilesAmongItems() {
        assertThat(small.customers()).isEqualTo(8);
        assertThat(small.items()).isEqualTo(1_008);
        assertThat(small.profile(7).partitionKey()).isEqualTo(small.key(999).partitionKey());
    }

    @ParameterizedTest
    @ValueSource(ints = {-125, 0, 1, 124, 126})
    void refusesOrdersThatDoNotFillCustomers(int orders) {
        assertThatThrownBy(() -> new Dataset("odd", orders, ItemShape.TINY, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("multiple of 125")
                .hasMessageContaining("found " + orders);
    }

    @Test
    void refusesWhatItDoesNotHold() {
        assertThatThrownBy(() -> small.order(1_000)).hasMessageContaining("0 to 999, found 1000");
        assertThatThrownBy(() -> small.key(-1)).hasMessageContaining("found -1");
        assertThatThrownBy(() -> small.profile(8)).hasMessageContaining("0 to 7, found 8");
        assertThatThrownBy(() -> small.range(0, 100, 26)).hasMessageContaining("found 26 from 100 on");
        assertThatThrownBy(() -> small.range(0, 0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
