package dev.dynamark.orm;

/** Where the code that maps a model comes from. Both store and read the same. */
public enum CodecSource {

    /** The annotation processor's code where there is some, else reflection. */
    GENERATED,

    /** Reflection, even where there is generated code. */
    REFLECTION
}
