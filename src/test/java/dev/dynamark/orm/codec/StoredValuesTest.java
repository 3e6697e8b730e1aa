package dev.dynamark.orm.codec;

import static dev.dynamark.orm.SameValue.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.RandomValues;
import dev.dynamark.orm.Single;
import dev.dynamark.orm.TestTable;
import dev.dynamark.orm.error.DecodeException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import dev.dynamark.orm.error.LimitExceededException;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Values on their way through DynamoDB Local. */
class StoredValuesTest {

    private static final int MAX_ITEM = 409_600;

    @TempDir
    static Path folder;

    private static TestTable table;

    @BeforeAll
    static void start() {
        table = new TestTable(folder);
    }

    @AfterAll
    static void stop() {
        table.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyKnownTypeComesBackFromATable(KnownType type) {
        ValueCodec<List<Object>> codec = Codecs.list(KnownCodecs.of(type));

        RandomValues.check(5, random -> {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                values.add(random.of(type));
            }
            assertSame(stored(codec, values), values);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740993",
                "0.12345678901234567",
                "12345678901234567890123456789012345678",
                "-0.00012345678901234567890123456789012345678",
                "1E+125",
                "9.9999999999999999999999999999999999999E+125",
                "-9.9999999999999999999999999999999999999E+125",
                "1E-130",
                "-1E-130",
                "1234567890123456789012345678901234567800000",
                "1.50",
                "100",
                "1E-7",
                "0E+200",
                "0.000"
            })
    void decimalsComeBackExactly(String text) {
        BigDecimal number = new BigDecimal(text);

        assertThat(stored(Codecs.BIG_DECIMAL, number)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012345678901234567890123456789",
                "1.00000000000000000000000000000000000001",
                "1E+126",
                "-1E+126",
                "9.9E-131"
            })
    void decimalsThatWouldLoseDigitsAreRefused(String text) {
        assertThatThrownBy(() -> AttributeValueWriter.item(
                        Single.codec(Codecs.BIG_DECIMAL), new Single<>("n", new BigDecimal(text))))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.code())
                        .isEqualTo(ErrorCode.NUMBER_PRECISION_LOSS))
                .hasMessageContaining(
                        "dev.dynamark.orm.Single, attribute value: Expected a number that DynamoDB holds");
        assertThatThrownBy(() -> table.put(item("n", AttributeValue.fromN(text))))
                .isInstanceOf(DynamoDbException.class);
    }

    @Test
    void wholeNumbersComeBackExactly() {
        assertThat(stored(Codecs.LONG, 9_007_199_254_740_993L)).isEqualTo(9_007_199_254_740_993L);
        assertThat(stored(Codecs.LONG, Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
        BigInteger large = BigInteger.TEN.pow(125);
        assertThat(stored(Codecs.BIG_INTEGER, large)).isEqualTo(large);
    }

    @Test
    void minusZeroComesBackAsZero() {
        assertThat(stored(Codecs.DOUBLE, -0.0)).isEqualTo(0.0);
        assertThat(stored(Codecs.FLOAT, -0.0f)).isEqualTo(0.0f);
    }

    @Test
    void doublesDoNotTakeNumbersWhoseDigitsTheyWouldLose() {
        assertThat(read(Codecs.DOUBLE, "9007199254740992")).isEqualTo(9_007_199_254_740_992.0);
        assertThat(read(Codecs.DOUBLE, "0.1")).isEqualTo(0.1);
        assertThat(read(Codecs.FLOAT, "0.1")).isEqualTo(0.1f);
        for (String lost : List.of("9007199254740993", "0.12345678901234567890", "1.0000000000000000001")) {
            assertThatThrownBy(() -> read(Codecs.DOUBLE, lost))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining(
                            "a double holds with all its digits at attribute value, found another NUMBER");
        }
        assertThatThrownBy(() -> read(Codecs.FLOAT, "16777217")).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> read(Codecs.FLOAT, "1E+100")).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> read(Codecs.FLOAT, "1E-100")).isInstanceOf(DecodeException.class);
    }

    @Test
    void storesItemsUpToTheLastByteOf400KilobytesAndRefusesTheNext() {
        // Names and key: id + value + the key's one byte.
        int room = MAX_ITEM - 2 - 5 - 1;

        assertThat(stored("s", Codecs.STRING, "x".repeat(room))).hasSize(room);
        assertThat(stored("s", Codecs.STRING, "é".repeat(room / 2))).hasSize(room / 2);
        assertThatThrownBy(() ->
                        AttributeValueWriter.item(Single.codec(Codecs.STRING), new Single<>("s", "x".repeat(room + 1))))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("Expected an item of at most 409600 bytes (400 KB), found one of 409601 bytes made of"
                        + " dev.dynamark.orm.Single: store large values elsewhere, or in items of their own.");
        assertThatThrownBy(() -> table.put(item("s", AttributeValue.fromS("x".repeat(room + 1)))))
                .isInstanceOf(DynamoDbException.class);
    }

    @Test
    void storesThirtyTwoLevelsWithTheItemAndRefusesTheNext() {
        AttributeValue allowed = nested(31);

        assertThat(stored(Codecs.ATTRIBUTE_VALUE, allowed)).isEqualTo(allowed);
        assertThatThrownBy(() ->
                        AttributeValueWriter.item(Single.codec(Codecs.ATTRIBUTE_VALUE), new Single<>("n", nested(32))))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining(
                        "at most 32 levels of lists and maps, the item among them, found more at attribute value[0]");
        assertThatThrownBy(() -> AttributeValueWriter.value(Codecs.ATTRIBUTE_VALUE, nested(32)))
                .isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> table.put(item("n", nested(32)))).isInstanceOf(DynamoDbException.class);
    }

    @Test
    void refusesMapsWithAnEmptyKeyAsDynamoDbDoes() {
        Map<String, String> entries = Map.of("", "text");

        assertThatThrownBy(() -> stored(Codecs.map(String.class, Codecs.STRING), entries))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("attribute value: Expected a name of at least one character");
        assertThat(stored(Codecs.json(Codecs.map(String.class, Codecs.STRING)), entries))
                .isEqualTo(entries);
        assertThatThrownBy(() -> table.put(item("m", AttributeValue.fromM(Map.of("", AttributeValue.fromS("text"))))))
                .isInstanceOf(DynamoDbException.class);
    }

    private static AttributeValue nested(int levels) {
        AttributeValue value = AttributeValue.fromL(List.of());
        for (int level = 1; level < levels; level++) {
            value = AttributeValue.fromL(List.of(value));
        }
        return value;
    }

    private static <V> V stored(ValueCodec<V> codec, V value) {
        return stored("v", codec, value);
    }

    private static <V> V stored(String id, ValueCodec<V> codec, V value) {
        ItemCodec<Single<V>> single = Single.codec(codec);
        table.put(AttributeValueWriter.item(single, new Single<>(id, value)));
        return single.read(AttributeValueReader.of(table.get(id))).value();
    }

    private static <V> V read(ValueCodec<V> codec, String number) {
        table.put(item("r", AttributeValue.fromN(number)));
        return Single.codec(codec).read(AttributeValueReader.of(table.get("r"))).value();
    }

    private static Map<String, AttributeValue> item(String id, AttributeValue value) {
        return Map.of("id", AttributeValue.fromS(id), "value", value);
    }
}
