package dev.dynamark.orm.error;

import java.util.List;

/** A model that breaks rules: found when it is registered, or by the annotation processor when it is compiled. */
public final class InvalidModelException extends DynamormException {

    private static final long serialVersionUID = 1L;

    // Made by List.copyOf, which is serializable.
    @SuppressWarnings("serial")
    private final List<String> mistakes;

    /**
     * Made by DynamORM.
     *
     * @param model the class
     * @param mistakes every rule that is broken, each with the component, what was expected, found, and what to do
     */
    public InvalidModelException(String model, List<String> mistakes) {
        super(ErrorCode.INVALID_MODEL, model + " is no valid model: " + String.join(" ", mistakes), null);
        this.mistakes = List.copyOf(mistakes);
    }

    /**
     * Every rule that is broken.
     *
     * @return at least one sentence
     */
    public List<String> mistakes() {
        return mistakes;
    }
}
