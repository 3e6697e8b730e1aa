package dev.dynamark.orm.access;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.DynamormBuilder;
import java.util.List;
import java.util.function.UnaryOperator;

/** The clients of one transport, of both kinds. */
public final class Connection implements AutoCloseable {

    private final UnaryOperator<DynamormBuilder> clients;
    private final List<? extends AutoCloseable> open;

    Connection(UnaryOperator<DynamormBuilder> clients, List<? extends AutoCloseable> open) {
        this.clients = clients;
        this.open = open;
    }

    /** The ORM on these clients. */
    public DynamormBuilder db() {
        return clients.apply(Dynamorm.builder());
    }

    @Override
    public void close() {
        for (AutoCloseable each : open) {
            try {
                each.close();
            } catch (Exception e) {
                throw new AssertionError("A client could not be closed", e);
            }
        }
    }
}
