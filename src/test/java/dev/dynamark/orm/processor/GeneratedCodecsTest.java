package dev.dynamark.orm.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.codec.ItemCodecs;
import dev.dynamark.orm.internal.model.Models;
import dev.dynamark.orm.internal.reflect.ReflectiveDeclarations;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import dev.dynamark.orm.processor.Zoo.Animal;
import dev.dynamark.orm.processor.Zoo.Branch;
import dev.dynamark.orm.processor.Zoo.Line;
import dev.dynamark.orm.processor.Zoo.Money;
import dev.dynamark.orm.processor.Zoo.Node;
import dev.dynamark.orm.processor.Zoo.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class GeneratedCodecsTest {

    private static final Instant NOW = Instant.parse("2026-01-31T10:15:30.123456789Z");
    private static final Instant SECOND = Instant.parse("2026-01-31T10:15:30Z");

    static Stream<Object> zoo() {
        return Stream.of(records(), orders(), others()).flatMap(List::stream);
    }

    private static List<Object> records() {
        return List.of(
                new Zoo.Scalars(
                        "1",
                        true,
                        'x',
                        (byte) -1,
                        (short) 2,
                        3,
                        4L,
                        1.5f,
                        0.1,
                        false,
                        'y',
                        (byte) 5,
                        (short) 6,
                        7,
                        8L,
                        2.5f,
                        1e10,
                        new BigInteger("12345678901234567890"),
                        new BigDecimal("1.25"),
                        URI.create("a:b"),
                        new UUID(1, 2),
                        ByteBuffer.wrap(new byte[] {1, 2}),
                        Status.CLOSED),
                new Zoo.Scalars(
                        "", false, '\0', (byte) 0, (short) 0, 0, 0L, 0f, 0d, null, null, null, null, null, null, null,
                        null, null, null, null, null, null, null),
                new Zoo.Times(
                        new UUID(3, 4),
                        NOW,
                        LocalDate.EPOCH,
                        LocalTime.NOON,
                        LocalDateTime.MIN.withYear(1),
                        OffsetDateTime.parse("2026-01-31T10:15:30Z"),
                        ZonedDateTime.parse("2026-01-31T10:15:30+01:00[Europe/Paris]"),
                        Year.of(2026),
                        YearMonth.of(2026, 1),
                        Duration.ofMinutes(90),
                        Period.ofDays(3),
                        ZoneId.of("Europe/Paris")),
                collections(),
                new Zoo.Collections(
                        "n",
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        Optional.empty(),
                        "",
                        0,
                        false,
                        null,
                        Optional.empty(),
                        Optional.empty(),
                        null,
                        0),
                new Zoo.Price("p", new Money(new BigDecimal("1.50"), "EUR"), "o", "e"));
    }

    private static Zoo.Collections collections() {
        Line line = new Line("a", 1, Optional.of(BigDecimal.ONE));
        Line bare = new Line(null, 0, Optional.empty());
        return new Zoo.Collections(
                "c",
                List.of("x", "y"),
                new ArrayList<>(List.of(1, 2)),
                Set.of(BigDecimal.TEN.setScale(1), BigDecimal.ONE),
                Set.of(ByteBuffer.wrap(new byte[] {1})),
                List.of(Status.OPEN, Status.CLOSED),
                Map.of("k", line),
                Map.of(Status.CLOSED, List.of(Map.of("l", bare))),
                Map.of(new UUID(1, 1), Set.of("t")),
                bare,
                line,
                Map.of("j", List.of(1, 2)),
                List.of("o"),
                Optional.of("p"),
                "t",
                1,
                true,
                "n",
                Optional.of(line),
                Optional.of(Set.of("s")),
                "ignored",
                9);
    }

    private static List<Object> orders() {
        return List.of(
                new Zoo.Order(
                        "a b#c",
                        NOW,
                        7,
                        '/',
                        Status.OPEN,
                        LocalDate.EPOCH,
                        new BigDecimal("1.5"),
                        Optional.of(3L),
                        NOW,
                        Optional.of(NOW),
                        Optional.of(SECOND)),
                new Zoo.Order(
                        "ü",
                        NOW,
                        0,
                        'l',
                        null,
                        null,
                        null,
                        Optional.empty(),
                        null,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static List<Object> others() {
        ZooForms.Bean bean = new ZooForms.Bean();
        bean.setId("b");
        bean.setNote("n");
        bean.setOpen(true);
        bean.setScratch("s");
        Node leaf = new Node("leaf", List.of(), Optional.empty());
        return List.of(
                new Zoo.Tree(1, new Node("root", List.of(leaf), Optional.of(new Branch(Map.of("x", leaf)))), 5, null),
                new Zoo.Optionals("o", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Zoo.Optionals(
                        "o",
                        Optional.of(List.of()),
                        Optional.of(AttributeValue.fromNul(true)),
                        Optional.of(new Zoo.Tags(Set.of())),
                        Optional.of(new Line(null, 0, Optional.empty()))),
                new Animal.Cat("berlin", 9),
                new Animal.Dog("berlin", "rex", Status.OPEN),
                bean,
                ZooForms.Built.builder().id("x").version(2L).build(),
                ZooForms.Built.builder().id("x").build(),
                new ZooForms.Made("m", Optional.of(1)),
                new ZooForms.Made("m", Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("zoo")
    void storeAndReadWhatReflectionDoes(Object model) {
        compare(model);
    }

    private static <T> void compare(T model) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) model.getClass();
        ItemCodec<T> generated = Models.of(type, CodecSource.GENERATED).codec();
        ItemCodec<T> reflective = Models.of(type, CodecSource.REFLECTION).codec();
        assertThat(ItemCodecs.of(type).getClass().getSimpleName()).endsWith(type.getSimpleName() + "_Codec");

        Map<String, AttributeValue> item = AttributeValueWriter.item(generated, model);
        assertThat(item).isEqualTo(AttributeValueWriter.item(reflective, model));
        assertThat(item.keySet())
                .containsExactlyElementsOf(
                        AttributeValueWriter.item(reflective, model).keySet());
        T read = generated.read(AttributeValueReader.of(item));
        T stamped = generated.stamped(model, NOW);
        assertThat(read).isEqualTo(reflective.read(AttributeValueReader.of(item)));
        assertThat(AttributeValueWriter.item(generated, read)).isEqualTo(item);
        assertThat(AttributeValueWriter.item(generated, stamped))
                .isEqualTo(AttributeValueWriter.item(reflective, reflective.stamped(model, NOW)));
        int components = ReflectiveDeclarations.of(type).components().size();
        for (int i = 0; i < components; i++) {
            assertThat(generated.component(model, i)).isEqualTo(reflective.component(model, i));
        }
    }

    @ParameterizedTest
    @MethodSource("zoo")
    void readItemsWithoutAttributesAsReflectionDoes(Object model) {
        compareReading(model.getClass(), Map.of());
    }

    @ParameterizedTest
    @MethodSource("zoo")
    void readNullsAsReflectionDoes(Object model) {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        item(model).keySet().stream()
                .filter(name -> !name.endsWith("k"))
                .forEach(name -> item.put(name, AttributeValue.fromNul(true)));
        compareReading(model.getClass(), item);
    }

    private static <T> Map<String, AttributeValue> item(T model) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) model.getClass();
        return AttributeValueWriter.item(Models.of(type, CodecSource.REFLECTION).codec(), model);
    }

    private static <T> void compareReading(Class<T> type, Map<String, AttributeValue> item) {
        T generated = Models.of(type, CodecSource.GENERATED).codec().read(AttributeValueReader.of(item));
        T reflective = Models.of(type, CodecSource.REFLECTION).codec().read(AttributeValueReader.of(item));

        assertThat(generated).usingRecursiveComparison().isEqualTo(reflective);
    }

    @Test
    void failAsReflectionDoes() {
        Zoo.Order keyless = new Zoo.Order(
                null, NOW, 1, 'x', null, null, null, Optional.empty(), null, Optional.empty(), Optional.empty());
        compareFailures(source -> item(keyless, source));
        for (String key : List.of(
                "OTHER",
                "ORDER#x#y#2",
                "ORDER#2026-01-31T10:15:30.000000000Z#00000001#%4",
                "ORDER#2026-01-31T10:15:30.000000000Z#00000001#",
                "ORDER#2026-01-31T10:15:30.000000000Z#00000001#ab")) {
            compareFailures(source -> Models.of(Zoo.Order.class, source)
                    .codec()
                    .read(AttributeValueReader.of(Map.of("sk", AttributeValue.fromS(key)))));
        }
        compareFailures(source -> Models.of(Zoo.Scalars.class, source)
                .codec()
                .read(AttributeValueReader.of(Map.of("i64", AttributeValue.fromN("1.5")))));
    }

    private static Object item(Zoo.Order order, CodecSource source) {
        return AttributeValueWriter.item(Models.of(Zoo.Order.class, source).codec(), order);
    }

    private static void compareFailures(Function<CodecSource, Object> work) {
        Throwable generated = catchThrowable(() -> work.apply(CodecSource.GENERATED));
        Throwable reflective = catchThrowable(() -> work.apply(CodecSource.REFLECTION));

        assertThat(generated).isNotNull().isExactlyInstanceOf(reflective.getClass());
        assertThat(generated).hasMessage(reflective.getMessage());
    }
}
