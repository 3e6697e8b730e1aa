package dev.dynamark.orm.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches what must be thrown. */
public final class Thrown {

    private Thrown() {}

    /** Fails if nothing of the type is thrown. */
    public static <X extends Throwable> X thrown(Class<X> type, ThrowingCallable work) {
        Throwable thrown = catchThrowable(work);
        assertThat(thrown).isInstanceOf(type);
        return type.cast(thrown);
    }
}
