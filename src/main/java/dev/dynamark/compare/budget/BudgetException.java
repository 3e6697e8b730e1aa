package dev.dynamark.compare.budget;

import java.io.Serial;
import java.util.List;

/**
 * Budgets cannot be read. The message has one line per mistake: where it stands, what was found, what is allowed and,
 * where one is near, what was probably meant. It is meant for the console as it is.
 */
public final class BudgetException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BudgetException(List<String> mistakes) {
        super(String.join("\n", mistakes));
    }
}
