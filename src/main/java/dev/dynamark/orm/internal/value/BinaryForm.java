package dev.dynamark.orm.internal.value;

import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;

/** The types of bytes, in one class without lambdas, as {@link TextForm} is. */
enum BinaryForm {
    BYTES,
    BYTE_BUFFER,
    SDK_BYTES;

    /** A value of this form's type. */
    ByteBuffer buffer(Object value) {
        return switch (this) {
            case BYTES -> ByteBuffer.wrap((byte[]) value);
            case BYTE_BUFFER -> (ByteBuffer) value;
            case SDK_BYTES -> ByteBuffer.wrap(((SdkBytes) value).asByteArrayUnsafe());
        };
    }

    /** Bytes as this form's type. */
    Object value(byte[] bytes) {
        return switch (this) {
            case BYTES -> bytes;
            case BYTE_BUFFER -> ByteBuffer.wrap(bytes);
            case SDK_BYTES -> SdkBytes.fromByteArrayUnsafe(bytes);
        };
    }
}
