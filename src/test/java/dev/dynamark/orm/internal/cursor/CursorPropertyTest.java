package dev.dynamark.orm.internal.cursor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Any key survives the way to a cursor and back. */
class CursorPropertyTest {

    private static final String[] PIECES = {
        "a",
        "Z",
        "0",
        "<",
        ">",
        "&",
        "\"",
        "\\",
        "/",
        "\u0000",
        "\b",
        "\f",
        "\n",
        "\r",
        "\t",
        "\u001f",
        "\u007f",
        "\u0080",
        "é",
        "\u2027",
        "\u2028",
        "\u2029",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "\ufffd",
        "😀",
        "\ud800\udc00",
        "\udbff\udfff"
    };

    @Test
    void everyKeySurvives() throws IOException {
        long base = new Random().nextLong();
        for (int i = 0; i < 2000; i++) {
            long seed = base + i;
            Random random = new Random(seed);
            Map<String, AttributeValue> key = map(random, 3);
            key.put(text(random), value(random, 3));
            Optional<String> index = Optional.of(text(random)).filter(name -> !name.isEmpty());
            Optional<Direction> direction =
                    random.nextBoolean() ? Optional.of(Direction.values()[random.nextInt(2)]) : Optional.empty();

            String text = Cursor.encode(key, index, direction);

            assertThat(Cursor.decode(text)).as("seed %d", seed).isEqualTo(new Cursor(key, index, direction));
            assertThat(text.length() % 4).as("padding of seed %d", seed).isZero();
            assertThat(names(text))
                    .as("seed %d", seed)
                    .isSortedAccordingTo(Comparator.comparing(
                            name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        }
    }

    /** In the order of the document, by another reader than the cursor's own. */
    private static List<String> names(String cursor) throws IOException {
        List<String> names = new ArrayList<>();
        new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(cursor))
                .path("lastKey")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    private static AttributeValue value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 10)) {
            case 0 -> AttributeValue.fromS(text(random));
            case 1 -> AttributeValue.fromN(Long.toString(random.nextLong()));
            case 2 -> AttributeValue.fromB(bytes(random));
            case 3 -> AttributeValue.fromBool(random.nextBoolean());
            case 4 -> AttributeValue.fromNul(true);
            case 5 -> AttributeValue.fromSs(some(random, () -> text(random)));
            case 6 -> AttributeValue.fromNs(some(random, () -> Double.toString(random.nextGaussian())));
            case 7 -> AttributeValue.fromBs(some(random, () -> bytes(random)));
            case 8 -> AttributeValue.fromL(some(random, () -> value(random, depth - 1)));
            default -> AttributeValue.fromM(map(random, depth - 1));
        };
    }

    private static Map<String, AttributeValue> map(Random random, int depth) {
        Map<String, AttributeValue> map = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(text(random), value(random, depth));
        }
        return map;
    }

    private static <T> List<T> some(Random random, Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(4)).toList();
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                .reduce("", String::concat);
    }

    private static SdkBytes bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(9)];
        random.nextBytes(bytes);
        return SdkBytes.fromByteArray(bytes);
    }
}
