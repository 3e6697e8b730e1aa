package dev.dynamark.gatling;

import dev.dynamark.measure.Recorder;
import io.gatling.core.CoreComponents;
import io.gatling.core.config.GatlingConfiguration;
import io.gatling.core.protocol.Protocol;
import io.gatling.core.protocol.ProtocolComponents;
import io.gatling.core.protocol.ProtocolKey;
import io.gatling.core.session.Session;
import io.gatling.core.structure.ScenarioContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import scala.Function1;
import scala.runtime.BoxedUnit;

/** What the actions of one scenario share; workers and recorder are shared by all scenarios of a protocol. */
final class DynamoComponents implements ProtocolComponents {

    private static final ProtocolKey<DynamoProtocol, DynamoComponents> KEY = new Key();

    private final OpenProtocol open;
    private final Set<Barrier> barriers = ConcurrentHashMap.newKeySet();

    private DynamoComponents(OpenProtocol open) {
        this.open = open;
    }

    static DynamoComponents of(ScenarioContext context) {
        return context.protocolComponentsRegistry().components(KEY);
    }

    WorkerPool workers() {
        return open.workers();
    }

    Recorder recorder() {
        return open.recorder();
    }

    void leaveOnExit(Barrier barrier) {
        barriers.add(barrier);
    }

    @Override
    public Function1<Session, Session> onStart() {
        return session -> {
            recorder().userStarted();
            return session;
        };
    }

    @Override
    public Function1<Session, BoxedUnit> onExit() {
        return session -> {
            recorder().userEnded();
            barriers.forEach(barrier -> barrier.leave(session.userId()));
            return BoxedUnit.UNIT;
        };
    }

    private static final class Key implements ProtocolKey<DynamoProtocol, DynamoComponents> {

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Class<Protocol> protocolClass() {
            return (Class) DynamoProtocol.class;
        }

        @Override
        public DynamoProtocol defaultProtocolValue(GatlingConfiguration configuration) {
            throw new IllegalStateException(
                    "the scenario runs operations of a contestant, but setUp(...) has no dynamo() protocol:"
                            + " add .protocols(dynamo())");
        }

        @Override
        public Function1<DynamoProtocol, DynamoComponents> newComponents(CoreComponents core) {
            OpenProtocols opened = new OpenProtocols();
            core.actorSystem().registerOnTermination(() -> {
                opened.close();
                return BoxedUnit.UNIT;
            });
            return protocol -> new DynamoComponents(opened.of(protocol));
        }
    }
}
