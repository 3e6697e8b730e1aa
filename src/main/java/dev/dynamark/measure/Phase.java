package dev.dynamark.measure;

/** Whether samples count. A burst keeps the phase in which it was made. */
enum Phase {
    WARM_UP,
    MEASURE
}
