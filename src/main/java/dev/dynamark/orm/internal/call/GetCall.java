package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.internal.expression.Expressions;
import java.util.Optional;

/**
 * GetItem.
 *
 * @param consistent whether strongly consistent
 * @param projection what to read, if not all
 */
public record GetCall<T>(
        Target target,
        KeyAttributes key,
        ItemCodec<? extends T> codec,
        boolean consistent,
        Optional<Expressions> projection)
        implements Call<Optional<T>> {}
