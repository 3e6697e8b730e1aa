/**
 * What to run: the {@code -Dbench.*} settings with their defaults, limits and messages.
 */
package dev.dynamark.profile;
