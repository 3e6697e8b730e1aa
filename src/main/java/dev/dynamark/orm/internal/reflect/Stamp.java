package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.internal.model.ComponentDeclaration;
import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.model.ModelDeclaration;
import dev.dynamark.orm.internal.model.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The components that a put sets.
 *
 * @param times positions of those for when it was created and updated
 * @param version position, or -1
 * @param firstVersion 0 of the version's type
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and read for every item.
record Stamp(int[] times, int version, Object firstVersion) {

    static Stamp of(ModelDeclaration model) {
        List<ComponentDeclaration> components = model.components();
        Stamp stamp = new Stamp(new int[0], -1, null);
        for (int i = 0; i < components.size(); i++) {
            ComponentDeclaration component = components.get(i);
            if (component.is(Role.CREATED_AT) || component.is(Role.UPDATED_AT)) {
                stamp = stamp.withTime(i);
            } else if (component.is(Role.VERSION)) {
                boolean isInt =
                        component.type() instanceof ComponentType.Known known && known.type() == KnownType.INTEGER;
                stamp = new Stamp(stamp.times, i, isInt ? (Object) 0 : (Object) 0L);
            }
        }
        return stamp;
    }

    private Stamp withTime(int position) {
        int[] more = Arrays.copyOf(times, times.length + 1);
        more[times.length] = position;
        return new Stamp(more, version, firstVersion);
    }

    /** Whether it would change anything. */
    boolean changes(Object[] values) {
        return times.length > 0 || (version >= 0 && values[version] == null);
    }

    void apply(Object[] values, Instant now) {
        for (int time : times) {
            values[time] = now;
        }
        if (version >= 0 && values[version] == null) {
            values[version] = firstVersion;
        }
    }
}
