package dev.dynamark.profile;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A profile that was found.
 *
 * @param label what it is called in messages
 * @param folder that paths in it start from; empty on the class path
 */
record ProfileText(String label, String text, Optional<Path> folder) {}
