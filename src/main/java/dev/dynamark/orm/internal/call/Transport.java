package dev.dynamark.orm.internal.call;

import java.time.Duration;
import java.util.function.Supplier;

/** Sends calls and waits for their answers. Thread-safe. */
public interface Transport {

    /**
     * Sends one call.
     *
     * @throws dev.dynamark.orm.error.DynamormException whatever goes wrong
     */
    <R> R send(Call<R> call);

    /**
     * The same transport, whose calls take no longer than they may, with all their attempts; limits of earlier calls of
     * this method hold too. A limit of the client's own holds as {@code Table.within} says.
     *
     * @param limit asked before each call: more than zero, or it throws and nothing is sent
     */
    Transport within(Supplier<Duration> limit);
}
