package dev.dynamark.profile;

/** A choice that has a name of its own in settings and results. */
interface Labelled {

    String label();
}
