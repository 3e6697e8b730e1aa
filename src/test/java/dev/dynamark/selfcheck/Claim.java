package dev.dynamark.selfcheck;

/** Something that must be true of the numbers, and can be tried. */
public interface Claim {

    /** In a few words. */
    String name();

    /** Tries it; may take minutes. */
    Finding tried();
}
