package dev.dynamark.orm.internal.call;

import java.util.OptionalLong;

/**
 * What to make of a write's failed condition.
 *
 * @param version the version the stored item must have; empty if the condition is not about versions
 * @param versionAttribute the attribute that holds it, empty text if none
 * @param others whether the condition has terms of the caller's, so that only the stored item tells which failed
 * @param storedItem whether the caller wants the stored item when the condition fails
 */
public record Guard(OptionalLong version, String versionAttribute, boolean others, boolean storedItem) {

    /** Whether DynamoDB is asked for the stored item. */
    public boolean asksForStoredItem() {
        return storedItem || version.isPresent() && others;
    }
}
