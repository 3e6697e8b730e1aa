package dev.dynamark.orm.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0.00, 1",
        "7, 2",
        "27, 2",
        "100, 2",
        "101, 3",
        "1.5, 3",
        "-27, 3",
        "-1, 3",
        "1000, 2",
        "1001, 3",
        "0.1, 2",
        "0.01, 2",
        "0.001, 2",
        "0.0101, 3",
        "1E+125, 2",
        "1E-130, 2",
        "123456789, 6",
        "1.50, 3",
        "99999999999999999999999999999999999999, 20",
        "9.9999999999999999999999999999999999999, 21"
    })
    void countsNumbersInPairsOfDigits(String number, int bytes) {
        assertThat(size(AttributeValue.fromN(number))).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "a, 1", "é, 2", "世, 3", "🌍, 4", "a🌍é, 7"})
    void countsTextAsUtf8(String text, int bytes) {
        assertThat(size(AttributeValue.fromS(text))).isEqualTo(bytes);
        assertThat(ItemSize.of(Map.of(text, AttributeValue.fromBool(true)))).isEqualTo(bytes + 1);
    }

    @Test
    void countsScalarsOfOneByte() {
        assertThat(size(AttributeValue.fromBool(false))).isEqualTo(1);
        assertThat(size(AttributeValue.fromNul(true))).isEqualTo(1);
        assertThat(size(AttributeValue.fromB(SdkBytes.fromByteArray(new byte[7]))))
                .isEqualTo(7);
    }

    @Test
    void countsSetsAsTheirElements() {
        assertThat(size(AttributeValue.fromSs(List.of("a", "é")))).isEqualTo(3);
        assertThat(size(AttributeValue.fromNs(List.of("7", "101")))).isEqualTo(5);
        assertThat(size(AttributeValue.fromBs(
                        List.of(SdkBytes.fromByteArray(new byte[3]), SdkBytes.fromByteArray(new byte[4])))))
                .isEqualTo(7);
    }

    @Test
    void addsThreeBytesForListsAndMapsAndOneForEachElement() {
        AttributeValue text = AttributeValue.fromS("ab");

        assertThat(size(AttributeValue.fromL(List.of()))).isEqualTo(3);
        assertThat(size(AttributeValue.fromM(Map.of()))).isEqualTo(3);
        assertThat(size(AttributeValue.fromL(List.of(text, text)))).isEqualTo(3 + 2 * 3);
        assertThat(size(AttributeValue.fromM(Map.of("é", text)))).isEqualTo(3 + 2 + 2 + 1);
        assertThat(size(AttributeValue.fromL(List.of(AttributeValue.fromM(Map.of("a", text))))))
                .isEqualTo(3 + 1 + 3 + 1 + 2 + 1);
    }

    private static long size(AttributeValue value) {
        return ItemSize.of(Map.of("n", value)) - 1;
    }
}
