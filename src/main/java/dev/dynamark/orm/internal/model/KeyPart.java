package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.KeyPattern;
import java.util.List;

/**
 * One key attribute: where it is stored and what it is made of.
 *
 * @param attribute its name
 * @param type {@code STRING}, {@code NUMBER} or {@code BINARY}
 * @param pattern the template
 * @param components positions in the declaration of the template's components, in its order
 */
public record KeyPart(String attribute, AttributeType type, KeyPattern pattern, List<Integer> components) {

    /** Whether it is one component's own attribute. */
    public boolean isBare() {
        return pattern.isBare();
    }
}
