package dev.dynamark.profile.yaml;

/**
 * Why a document cannot be read, or not as it is meant.
 *
 * @param line from 1
 * @param what continues a sentence that began with the file and the line
 */
public record YamlProblem(int line, String what) {}
