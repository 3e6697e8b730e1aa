package dev.dynamark.orm.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dynamark.orm.RandomValues;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.error.DecodeException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whatever bytes come: the values that they are JSON of, or a refusal. */
// Nothing takes as long; a loop without end does.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DamagedItemTest {

    private static final int ITEMS = 800;
    private static final int DAMAGES = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void isReadAsWhatItIsOrRefused() {
        AtomicInteger items = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        RandomValues.check(ITEMS, random -> {
            byte[] json = json(random);
            assertSame(json);
            Damage damage = new Damage(random);
            for (int i = 0; i < DAMAGES; i++) {
                (assertSame(damage.of(json)) ? items : refused).incrementAndGet();
            }
        });
        assertThat(items).as("damage that leaves an item").hasValueGreaterThan(ITEMS / 2);
        assertThat(refused).as("damage that is refused").hasValueGreaterThan(ITEMS / 2);
    }

    /** Some with spaces, which DynamoDB does not write. */
    private static byte[] json(RandomValues random) {
        Map<String, Object> item = new LinkedHashMap<>();
        for (int attributes = 1 + random.upTo(4); attributes > 0; attributes--) {
            item.put(random.keyText(), SdkValues.tree(random.attributeValue(3)));
        }
        try {
            return random.bool()
                    ? JSON.writeValueAsBytes(item)
                    : JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(item);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns whether it was an item. */
    private static boolean assertSame(byte[] json) {
        String shown = new String(json, StandardCharsets.UTF_8);
        Optional<Map<String, AttributeValue>> expected = StrictItem.of(json);
        Optional<Map<String, AttributeValue>> read = read(json);
        if (read.isPresent() && expected.isPresent()) {
            assertThat(same(AttributeValue.fromM(read.get()), AttributeValue.fromM(expected.get())))
                    .as("%s is %s, was read as %s", shown, expected.get(), read.get())
                    .isTrue();
        } else if (read.isPresent()) {
            // Of members of the same name one is taken: nothing says which, and DynamoDB never sends them.
            assertThat(StrictItem.repeatsAName(json))
                    .as("%s is no item, was read as %s", shown, read.get())
                    .isTrue();
        } else if (expected.isPresent()) {
            // Neither numbers nor Base64 need escapes, and nobody writes them; numbers of DynamoDB's are not that long.
            assertThat(shown.indexOf('\\') >= 0
                            || StrictItem.holdsImpossibleNumbers(AttributeValue.fromM(expected.get())))
                    .as("%s is %s, was refused", shown, expected.get())
                    .isTrue();
        }
        return read.isPresent();
    }

    /** Empty if it is refused. */
    private static Optional<Map<String, AttributeValue>> read(byte[] json) {
        JsonInput in = new JsonInput(json, json.length);
        try {
            WireReader reader = new WireReader(in).atItem();
            AttributeValue item = Codecs.ATTRIBUTE_VALUE.read(reader);
            in.expectEnd();
            return Optional.of(item.m());
        } catch (DecodeException | JsonInput.Malformed refused) {
            return Optional.empty();
        }
    }

    private static boolean same(AttributeValue one, AttributeValue other) {
        if (one.type() != other.type()) {
            return false;
        }
        return switch (one.type()) {
            case N -> sameNumber(one.n(), other.n());
            case NS -> one.ns().size() == other.ns().size() && all(one.ns(), other.ns(), DamagedItemTest::sameNumber);
            case L -> one.l().size() == other.l().size() && all(one.l(), other.l(), DamagedItemTest::same);
            case M ->
                one.m().keySet().equals(other.m().keySet())
                        && one.m().entrySet().stream()
                                .allMatch(
                                        each -> same(each.getValue(), other.m().get(each.getKey())));
            default -> one.equals(other);
        };
    }

    private static boolean sameNumber(String one, String other) {
        return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    private static <V> boolean all(List<V> ones, List<V> others, BiPredicate<V, V> same) {
        for (int i = 0; i < ones.size(); i++) {
            if (!same.test(ones.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
