package dev.dynamark.orm.internal.value;

/** The types of whole numbers, in one class without lambdas, as {@link TextForm} is. */
enum WholeNumberForm {
    BYTE(Byte.MIN_VALUE, Byte.MAX_VALUE),
    SHORT(Short.MIN_VALUE, Short.MAX_VALUE),
    INTEGER(Integer.MIN_VALUE, Integer.MAX_VALUE),
    LONG(Long.MIN_VALUE, Long.MAX_VALUE);

    private final long min;
    private final long max;

    WholeNumberForm(long min, long max) {
        this.min = min;
        this.max = max;
    }

    long min() {
        return min;
    }

    long max() {
        return max;
    }

    /** A number within the limits as this form's type: boxed by name, or the switch would promote all to long. */
    Number of(long value) {
        return switch (this) {
            case BYTE -> (Number) Byte.valueOf((byte) value);
            case SHORT -> Short.valueOf((short) value);
            case INTEGER -> Integer.valueOf((int) value);
            case LONG -> Long.valueOf(value);
        };
    }
}
