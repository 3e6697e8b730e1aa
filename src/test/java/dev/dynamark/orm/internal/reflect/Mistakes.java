package dev.dynamark.orm.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.error.InvalidModelException;
import dev.dynamark.orm.internal.model.Models;
import java.util.List;

/** The mistakes that registering a model finds. */
final class Mistakes {

    private Mistakes() {}

    static List<String> of(Class<?> model) {
        InvalidModelException refused =
                catchThrowableOfType(InvalidModelException.class, () -> Models.of(model, CodecSource.REFLECTION));
        assertThat(refused).as("mistakes of %s", model.getName()).isNotNull();
        return refused.mistakes();
    }
}
