package dev.dynamark.orm.internal.direct;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import software.amazon.awssdk.http.ContentStreamProvider;

/** The body of a request: the first bytes of an array. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Payload(byte[] bytes, int length) implements ContentStreamProvider {

    @Override
    public InputStream newStream() {
        return new ByteArrayInputStream(bytes, 0, length);
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes, 0, length).asReadOnlyBuffer();
    }
}
