package dev.dynamark.workload;

import dev.dynamark.orm.codec.AttributeConverter;

/** Stores the workload's bytes for DynamORM. */
public final class BinaryConverter implements AttributeConverter<Binary, byte[]> {

    @Override
    public byte[] toStored(Binary value) {
        return value.toBytes();
    }

    @Override
    public Binary fromStored(byte[] stored) {
        return Binary.of(stored);
    }
}
