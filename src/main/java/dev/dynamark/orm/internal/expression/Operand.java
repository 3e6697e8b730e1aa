package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.codec.ValueCodec;

/** What operators and functions of expressions take. */
public sealed interface Operand {

    /** What is stored there. */
    record Stored(DocumentPath path) implements Operand {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** The size of what is stored there. */
    record Size(DocumentPath path) implements Operand {
        @Override
        public String toString() {
            return "size(" + path + ")";
        }
    }

    /** A value that is sent along; encoded when the request is. */
    record Value<V>(ValueCodec<? super V> codec, V value) implements Operand {

        // Values belong in no message.
        @Override
        public String toString() {
            return "?";
        }
    }
}
