package dev.dynamark.gatling;

import io.gatling.commons.validation.Failure;
import io.gatling.commons.validation.Success;
import io.gatling.commons.validation.Validation;
import io.gatling.core.check.Check;
import io.gatling.core.check.CheckMaterializer;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.internal.CoreCheckType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scala.Function1;

/** Makes Gatling's own check builders look at the answer of an operation. */
final class GatlingChecks {

    /** Where the words of the simulation end: at what is expected, at what was found, at what crashed. */
    private static final Pattern END_OF_NAME = Pattern.compile(
            "(\\.(?:is|isEL|not|notEL|in|lt|lte|gt|gte|between|around|deviatesAround))\\(|, | \\w+ crashed");

    private GatlingChecks() {}

    /** Gatling's failure message as far as a simulation wrote it: neither what was expected nor what was found. */
    static String withoutValues(String message) {
        Matcher end = END_OF_NAME.matcher(message);
        String name = message;
        if (end.find()) {
            name = message.substring(0, end.start()) + (end.group(1) == null ? "" : end.group(1));
        }
        for (String outcome : List.of("failed", "found nothing")) {
            if (message.endsWith(", " + outcome)) {
                return name + ", " + outcome;
            }
        }
        return name + ", not evaluated";
    }

    static Check<Object> adapt(CheckBuilder builder) {
        Objects.requireNonNull(builder, "check");
        if (!(builder.type() instanceof CoreCheckType type)) {
            throw unsupported(builder.type());
        }
        return switch (type) {
            case JsonPath, JmesPath -> materialize(builder, AnswerForm::json);
            case BodyString, Substring, Regex -> materialize(builder, AnswerForm::text);
            case BodyBytes ->
                materialize(builder, answer -> AnswerForm.text(answer).getBytes(StandardCharsets.UTF_8));
            case BodyLength ->
                materialize(builder, answer -> AnswerForm.text(answer).getBytes(StandardCharsets.UTF_8).length);
            default -> throw unsupported(type);
        };
    }

    private static IllegalArgumentException unsupported(CheckBuilder.CheckType type) {
        return new IllegalArgumentException("check of type " + type + " has no meaning for the answer of an operation;"
                + " use jsonPath, jmesPath, bodyString, bodyBytes, bodyLength, substring, regex"
                + " or a typed check such as check(\"is present\", Optional::isPresent)");
    }

    @SuppressWarnings("unchecked")
    private static <P> Check<Object> materialize(CheckBuilder builder, Form<P> form) {
        io.gatling.core.check.CheckBuilder<Object, P> scala =
                (io.gatling.core.check.CheckBuilder<Object, P>) withoutValues(builder.asScala());
        return scala.<Check<Object>, Object>build(new AnswerMaterializer<P>(form));
    }

    /** Keeps what was found out of failure messages: it is item contents. */
    private static io.gatling.core.check.CheckBuilder<?, ?> withoutValues(
            io.gatling.core.check.CheckBuilder<?, ?> builder) {
        return builder instanceof io.gatling.core.check.CheckBuilder.Final<?, ?> last
                ? last.logActualValueInError(false)
                : builder;
    }

    @FunctionalInterface
    private interface Form<P> {
        P of(Object answer);
    }

    private static final class AnswerMaterializer<P> extends CheckMaterializer<Object, Check<Object>, Object, P> {

        private final Form<P> form;

        AnswerMaterializer(Form<P> form) {
            super(check -> check);
            this.form = form;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Function1<Object, Validation<P>> preparer() {
            return answer -> {
                try {
                    return new Success<>(form.of(answer));
                } catch (RuntimeException e) {
                    return (Validation<P>) (Validation<?>) new Failure("answer of type " + typeOf(answer)
                            + " has no such form: " + e.getClass().getSimpleName());
                }
            };
        }

        private static String typeOf(Object answer) {
            return answer == null ? "null" : answer.getClass().getName();
        }
    }
}
