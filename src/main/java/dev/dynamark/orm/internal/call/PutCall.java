package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.internal.expression.Expressions;
import java.util.List;
import java.util.Optional;

/**
 * PutItem. Its result is the item that was replaced, if asked for and if there was one.
 *
 * @param limits checked on the encoded item
 * @param condition of the write
 */
public record PutCall<T>(
        Target target,
        ItemCodec<T> codec,
        T item,
        List<KeyLimit> limits,
        Optional<Expressions> condition,
        Guard guard,
        Returned returned)
        implements Call<Optional<T>> {}
