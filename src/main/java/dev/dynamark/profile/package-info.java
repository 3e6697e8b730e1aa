/**
 * What to run: the {@code -Dbench.*} settings with their defaults, limits and messages, also from the environment and from
 * profiles.
 */
package dev.dynamark.profile;
