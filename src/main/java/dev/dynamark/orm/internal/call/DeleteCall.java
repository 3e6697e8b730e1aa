package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.internal.expression.Expressions;
import java.util.Optional;

/** DeleteItem. Its result is the item that was deleted, if asked for and if there was one. */
public record DeleteCall<T>(
        Target target,
        KeyAttributes key,
        ItemCodec<? extends T> codec,
        Optional<Expressions> condition,
        Guard guard,
        Returned returned)
        implements Call<Optional<T>> {}
