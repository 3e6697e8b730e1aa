package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.internal.expression.Expressions;
import java.util.Optional;

/**
 * UpdateItem. Its result is the item before or after the update, if asked for and if there was one.
 *
 * @param update the update, and the condition if there is one
 */
public record UpdateCall<T>(
        Target target,
        KeyAttributes key,
        ItemCodec<? extends T> codec,
        Expressions update,
        Guard guard,
        Returned returned)
        implements Call<Optional<T>> {}
