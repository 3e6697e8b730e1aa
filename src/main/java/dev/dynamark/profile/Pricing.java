package dev.dynamark.profile;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What capacity costs. Immutable.
 *
 * @param prices a file with prices; empty: those that come with this version
 */
public record Pricing(Optional<Path> prices) {}
