package dev.dynamark.bench;

import dev.dynamark.bench.model.Eleven;
import dev.dynamark.bench.model.ElevenBean;
import dev.dynamark.bench.model.ElevenItems;
import dev.dynamark.bench.model.Flat;
import dev.dynamark.bench.model.FlatBean;
import dev.dynamark.bench.model.FlatItems;
import dev.dynamark.bench.model.ImmutableEleven;
import dev.dynamark.bench.model.ImmutableFlat;
import dev.dynamark.bench.model.ImmutableSix;
import dev.dynamark.bench.model.Six;
import dev.dynamark.bench.model.SixBean;
import dev.dynamark.bench.model.SixItems;
import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.internal.reflect.CodecBinder;
import dev.dynamark.orm.internal.reflect.ReflectiveDeclarations;
import dev.dynamark.orm.internal.value.AttributeValueReader;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The ways of mapping a model of a number of attributes, by name. */
final class Mappings {

    /** By the names of the benchmark's parameter. */
    static final List<String> ALL =
            List.of("by-hand", "generated", "reflective", "enhanced-bean", "enhanced-immutable");

    /** One way of mapping one model. */
    record Mapping<M>(
            Function<M, Map<String, AttributeValue>> encode, Function<Map<String, AttributeValue>, M> decode) {

        /**
         * Decodes an item.
         *
         * @throws IllegalStateException if anything of it was lost or changed: its cost would not be that of mapping
         */
        M decodeChecked(Map<String, AttributeValue> item) {
            M model = decode.apply(item);
            Map<String, AttributeValue> again = inOrder(encode.apply(model));
            if (!again.equals(inOrder(item))) {
                throw new IllegalStateException("Expected a mapping that keeps the " + item.size()
                        + " attributes of an item, found another item after decoding and encoding: "
                        + model.getClass().getName());
            }
            return model;
        }

        /** Sets have no order. */
        private static Map<String, AttributeValue> inOrder(Map<String, AttributeValue> item) {
            return item.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue().hasSs()
                                    ? AttributeValue.fromSs(entry.getValue().ss().stream()
                                            .sorted()
                                            .toList())
                                    : entry.getValue()));
        }
    }

    private Mappings() {}

    static Mapping<?> of(String mapper, int attributes) {
        return switch (mapper) {
            case "by-hand" -> byHand(attributes);
            case "generated" -> dynamorm(record(attributes), CodecSource.GENERATED);
            case "reflective" -> dynamorm(record(attributes), CodecSource.REFLECTION);
            case "enhanced-bean" -> enhanced(TableSchema.fromBean(bean(attributes)));
            case "enhanced-immutable" -> enhanced(TableSchema.fromImmutableClass(immutable(attributes)));
            default -> throw new IllegalArgumentException("Expected one of " + ALL + ", found " + mapper + ".");
        };
    }

    private static Mapping<?> byHand(int attributes) {
        return switch (attributes) {
            case 6 -> new Mapping<>(SixItems::encode, SixItems::decode);
            case 11 -> new Mapping<>(ElevenItems::encode, ElevenItems::decode);
            default -> new Mapping<>(FlatItems::encode, FlatItems::decode);
        };
    }

    private static <M> Mapping<M> dynamorm(Class<M> model, CodecSource source) {
        ItemCodec<M> codec = codec(model, source);
        return new Mapping<>(
                each -> AttributeValueWriter.item(codec, each), item -> codec.read(AttributeValueReader.of(item)));
    }

    static <M> ItemCodec<M> codec(Class<M> model, CodecSource source) {
        return new CodecBinder(source).codec(model, ReflectiveDeclarations.of(model));
    }

    private static <M> Mapping<M> enhanced(TableSchema<M> schema) {
        return new Mapping<>(model -> schema.itemToMap(model, true), schema::mapToItem);
    }

    static Class<?> record(int attributes) {
        return choose(attributes, Six.class, Eleven.class, Flat.class);
    }

    private static Class<?> bean(int attributes) {
        return choose(attributes, SixBean.class, ElevenBean.class, FlatBean.class);
    }

    private static Class<?> immutable(int attributes) {
        return choose(attributes, ImmutableSix.class, ImmutableEleven.class, ImmutableFlat.class);
    }

    private static Class<?> choose(int attributes, Class<?> six, Class<?> eleven, Class<?> flat) {
        return attributes == 6 ? six : attributes == 11 ? eleven : flat;
    }
}
