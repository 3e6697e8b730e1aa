package dev.dynamark.orm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.RandomValues;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.error.DynamormException;
import dev.dynamark.orm.internal.model.Models;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.wire.Damage;
import dev.dynamark.orm.internal.wire.StrictItem;
import dev.dynamark.orm.internal.wire.WireItem;
import dev.dynamark.orm.internal.wire.WireWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged items are the models that their values are, or refused, whichever codec reads them. */
// Nothing takes as long; a loop without end does.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DamagedModelTest {

    private static final int MODELS = 60;
    private static final int DAMAGES = 10;

    @ParameterizedTest
    @ValueSource(
            classes = {
                Zoo.Scalars.class,
                Zoo.Times.class,
                Zoo.Collections.class,
                Zoo.Tree.class,
                Zoo.Price.class,
                Zoo.Animal.class
            })
    void isTheModelOfItsValuesOrRefused(Class<?> type) {
        RandomValues.check(MODELS, random -> damages(type, random));
    }

    private static <T> void damages(Class<T> type, RandomValues random) {
        ItemCodec<T> generated = Models.of(type, CodecSource.GENERATED).codec();
        ItemCodec<T> reflective = Models.of(type, CodecSource.REFLECTION).codec();
        WireWriter out = new WireWriter(16);
        WireItem.write(generated, model(type, random), out);
        byte[] json = Arrays.copyOf(out.bytes(), out.length());
        Damage damage = new Damage(random);
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = damage.of(json);
            String shown = new String(damaged, StandardCharsets.UTF_8);
            Optional<T> one = read(() -> WireItem.read(generated, damaged, damaged.length));
            Optional<T> other = read(() -> WireItem.read(reflective, damaged, damaged.length));
            assertThat(SameModel.same(one, other))
                    .as("%s was read as %s and as %s", shown, one, other)
                    .isTrue();
            StrictItem.of(damaged)
                    .ifPresent(values ->
                            assertSame(shown, one, read(() -> generated.read(AttributeValueReader.of(values)))));
        }
    }

    private static void assertSame(String shown, Optional<?> json, Optional<?> values) {
        if (json.isPresent() || shown.indexOf('\\') < 0) {
            assertThat(SameModel.same(json, values))
                    .as("%s was read as %s, its values as %s", shown, json, values)
                    .isTrue();
        }
    }

    private static <T> T model(Class<T> type, RandomValues random) {
        RandomModels models = new RandomModels(random);
        if (type != Zoo.Animal.class) {
            return models.of(type);
        }
        return type.cast(random.bool() ? models.of(Zoo.Animal.Cat.class) : models.of(Zoo.Animal.Dog.class));
    }

    /** Empty if it is refused. */
    private static <T> Optional<T> read(Supplier<T> model) {
        try {
            return Optional.of(model.get());
        } catch (DynamormException refused) {
            return Optional.empty();
        }
    }
}
