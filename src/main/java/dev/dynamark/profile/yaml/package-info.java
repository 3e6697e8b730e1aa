/**
 * YAML as profiles need it: plain values and where each stands, without what makes YAML surprising.
 */
package dev.dynamark.profile.yaml;
