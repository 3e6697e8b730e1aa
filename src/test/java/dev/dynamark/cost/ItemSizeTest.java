package dev.dynamark.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The sizes that the developer guide and two independent calculators give. */
class ItemSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0.000, 1",
        "-0, 1",
        "7, 2",
        "27, 2",
        "100, 2",
        "1000, 2",
        "101, 3",
        "1.5, 3",
        "15, 2",
        "-27, 3",
        "-1.5, 4",
        "0.01, 2",
        "0.1, 2",
        "0.001, 2",
        "123, 3",
        "12.34, 3",
        "1.234, 4",
        "12345678901234567890123456789012345678, 20",
        "-12345678901234567890123456789012345678, 21",
        "1.2345678901234567890123456789012345678, 21",
        "-1.2345678901234567890123456789012345678, 21",
        "1E+125, 2",
        "1E-130, 2",
        "1.50, 3",
        "007, 2",
    })
    void countsDigitsOfNumbersInPairs(String number, int bytes) {
        assertThat(ItemSize.of(AttributeValue.fromN(number))).isEqualTo(bytes);
    }

    static Stream<Map.Entry<AttributeValue, Integer>> values() {
        return Stream.of(
                Map.entry(AttributeValue.fromS(""), 0),
                Map.entry(AttributeValue.fromS("abc"), 3),
                Map.entry(AttributeValue.fromS("é"), 2),
                Map.entry(AttributeValue.fromS("€"), 3),
                Map.entry(AttributeValue.fromS("😀"), 4),
                Map.entry(AttributeValue.fromBool(false), 1),
                Map.entry(AttributeValue.fromNul(true), 1),
                Map.entry(bytes(10), 10),
                Map.entry(AttributeValue.fromSs(List.of("ab", "é")), 4),
                Map.entry(AttributeValue.fromNs(List.of("1", "101")), 5),
                Map.entry(AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(new byte[7]))), 7),
                Map.entry(AttributeValue.fromL(List.of()), 3),
                Map.entry(AttributeValue.fromM(Map.of()), 3),
                Map.entry(AttributeValue.fromL(List.of(AttributeValue.fromS("ab"), AttributeValue.fromN("7"))), 9),
                Map.entry(AttributeValue.fromM(Map.of("ab", AttributeValue.fromN("7"))), 8),
                Map.entry(
                        AttributeValue.fromL(List.of(AttributeValue.fromM(
                                Map.of("k", AttributeValue.fromL(List.of(AttributeValue.fromBool(true))))))),
                        14));
    }

    @ParameterizedTest
    @MethodSource("values")
    void countsValues(Map.Entry<AttributeValue, Integer> each) {
        assertThat(ItemSize.of(each.getKey())).isEqualTo((long) each.getValue());
    }

    @Test
    void countsNamesOfAttributes() {
        assertThat(ItemSize.of(Map.of("pk", AttributeValue.fromS("1"), "é", AttributeValue.fromBool(true))))
                .isEqualTo(2 + 1 + 2 + 1);
        assertThat(ItemSize.of(Map.<String, AttributeValue>of())).isZero();
    }

    @Test
    void refusesWhatIsNoNumberWithoutTellingIt() {
        assertThatThrownBy(() -> ItemSize.of(AttributeValue.fromN("secret")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected a decimal number")
                .hasMessageContaining("6 characters")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesAValueWithoutAType() {
        assertThatThrownBy(() -> ItemSize.of(AttributeValue.builder().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("exactly one type");
    }

    private static AttributeValue bytes(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'x');
        return AttributeValue.fromB(SdkBytes.fromByteArray(bytes));
    }
}
