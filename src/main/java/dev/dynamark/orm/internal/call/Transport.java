package dev.dynamark.orm.internal.call;

/** Sends calls and waits for their answers. Thread-safe. */
public interface Transport {

    /**
     * Sends one call.
     *
     * @throws dev.dynamark.orm.error.DynamormException whatever goes wrong
     */
    <R> R send(Call<R> call);
}
