package dev.dynamark.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.internal.wire.WireItem;
import dev.dynamark.orm.internal.wire.WireWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The ways between a model and the bytes of DynamoDB's JSON, by name. */
final class WireMappings {

    /** By the names of the benchmark's parameter. */
    static final List<String> ALL = List.of("sdk-by-hand", "sdk-enhanced", "wire-generated", "wire-reflective");

    private static final int BUFFER = 64 * 1024;

    private WireMappings() {}

    /**
     * One way for one model.
     *
     * @param encode gives what holds the bytes
     * @param bytes of that, a copy: never measured
     * @param decode an item's bytes as {@code wrap} has them
     * @param wrap an item's JSON as it stands in what is decoded
     */
    record WireMapping<M, E>(
            Function<M, E> encode,
            Function<E, byte[]> bytes,
            Function<byte[], M> decode,
            Function<JsonNode, String> wrap) {

        byte[] wrapped(Map<String, AttributeValue> item) {
            return wrap.apply(WireJson.item(item)).getBytes(UTF_8);
        }

        /**
         * Decodes an item.
         *
         * @throws IllegalStateException if anything of it was lost or changed
         */
        M decodeChecked(Map<String, AttributeValue> item) {
            M model = decode.apply(wrapped(item));
            JsonNode document = WireJson.read(bytes.apply(encode.apply(model)));
            JsonNode again = document.has("Item") ? document.get("Item") : document;
            if (!again.equals(WireJson.comparable(item))) {
                throw new IllegalStateException(
                        "Expected a way that keeps the " + item.size() + " attributes of an item, found " + again);
            }
            return model;
        }
    }

    static WireMapping<?, ?> of(String mapper, int attributes) {
        return switch (mapper) {
            case "sdk-by-hand" -> sdk(Mappings.of("by-hand", attributes));
            case "sdk-enhanced" -> sdk(Mappings.of("enhanced-bean", attributes));
            case "wire-generated" -> wire(Mappings.record(attributes), CodecSource.GENERATED);
            case "wire-reflective" -> wire(Mappings.record(attributes), CodecSource.REFLECTION);
            default -> throw new IllegalArgumentException("Expected one of " + ALL + ", found " + mapper + ".");
        };
    }

    private static <M> WireMapping<M, WireWriter> wire(Class<M> model, CodecSource source) {
        ItemCodec<M> codec = Mappings.codec(model, source);
        WireWriter writer = new WireWriter(BUFFER);
        return new WireMapping<>(
                each -> {
                    WireItem.write(codec, each, writer);
                    return writer;
                },
                written -> Arrays.copyOf(written.bytes(), written.length()),
                json -> WireItem.read(codec, json, json.length),
                JsonNode::toString);
    }

    private static <M> WireMapping<M, SdkHttpFullRequest> sdk(Mappings.Mapping<M> mapping) {
        SdkMarshalling sdk = new SdkMarshalling();
        return new WireMapping<>(
                model -> sdk.put(mapping.encode().apply(model)),
                WireMappings::body,
                json -> mapping.decode().apply(sdk.got(json)),
                item -> "{\"Item\":" + item + "}");
    }

    private static byte[] body(SdkHttpFullRequest request) {
        try (InputStream body = request.contentStreamProvider().orElseThrow().newStream()) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
