package dev.dynamark.orm.internal.value;

import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;

/** Bytes in the SDK's form, without copies where a buffer is exactly its array. */
final class Binary {

    private Binary() {}

    static SdkBytes shared(ByteBuffer buffer) {
        boolean whole = buffer.hasArray()
                && buffer.arrayOffset() == 0
                && buffer.position() == 0
                && buffer.limit() == buffer.array().length;
        return whole ? SdkBytes.fromByteArrayUnsafe(buffer.array()) : SdkBytes.fromByteArrayUnsafe(copy(buffer));
    }

    static byte[] copy(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
