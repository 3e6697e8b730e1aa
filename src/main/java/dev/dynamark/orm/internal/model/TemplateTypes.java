package dev.dynamark.orm.internal.model;

import java.util.EnumSet;
import java.util.Set;

/** Which components can stand in a key template together with other text: those that {@code KeyText} has a text for. */
final class TemplateTypes {

    private static final Set<KnownType> INTEGERS = Set.copyOf(
            EnumSet.of(KnownType.BYTE, KnownType.SHORT, KnownType.INTEGER, KnownType.LONG, KnownType.BIG_INTEGER));
    private static final Set<KnownType> OTHERS = Set.copyOf(EnumSet.of(
            KnownType.STRING,
            KnownType.CHARACTER,
            KnownType.BIG_DECIMAL,
            KnownType.INSTANT,
            KnownType.LOCAL_DATE,
            KnownType.LOCAL_DATE_TIME,
            KnownType.YEAR_MONTH,
            KnownType.UUID));

    static final String EXPECTED =
            "String, an enum, UUID, Instant, LocalDate, LocalDateTime, YearMonth, BigDecimal or a " + "whole number";

    private TemplateTypes() {}

    static boolean allows(ComponentDeclaration component) {
        if (component.is(Role.JSON)) {
            return false;
        }
        return component.type() instanceof ComponentType.EnumOf
                || (component.type() instanceof ComponentType.Known known
                        && (INTEGERS.contains(known.type()) || OTHERS.contains(known.type())));
    }

    static boolean isInteger(ComponentDeclaration component) {
        return component.type() instanceof ComponentType.Known known && INTEGERS.contains(known.type());
    }

    /** Whether the component's text has colons, which are not encoded. */
    static boolean hasColons(ComponentDeclaration component) {
        return component.type() instanceof ComponentType.Known known
                && (known.type() == KnownType.INSTANT || known.type() == KnownType.LOCAL_DATE_TIME);
    }
}
