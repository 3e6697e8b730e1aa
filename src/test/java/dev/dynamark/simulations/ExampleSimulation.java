package dev.dynamark.simulations;

import static dev.dynamark.gatling.DynamoDsl.contestant;
import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.gatling.Contestant;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The example of the README: an application's own code under load. */
public final class ExampleSimulation extends Simulation {

    /** Stands for an application's repository. */
    static final class OrderRepository {

        private final Map<String, String> orders = new ConcurrentHashMap<>(Map.of("17", "two books"));

        Optional<String> find(String id) {
            return Optional.ofNullable(orders.get(id));
        }

        void delete(String id) {
            orders.remove(id);
        }
    }

    private final OrderRepository repository = new OrderRepository();

    {
        // README: begin
        Contestant mine = contestant("my-repository");

        ChainBuilder orders = exec(session -> session.set("orderId", "17"))
                .exec(mine.operation("order by id")
                        .with("#{orderId}") // on the event loop, outside the clock
                        .call(repository::find) // on a worker thread
                        .check("is present", Optional::isPresent) // typed, outside the clock
                        .saveAs("order"))
                .exec(mine.operation("delete")
                        .burst(50) // one Gatling request, fifty operations
                        .with((session, i) -> session.userId() + "-" + i)
                        .run(repository::delete));

        setUp(scenario("orders")
                        .exec(orders)
                        .injectClosed(constantConcurrentUsers(8).during(Duration.ofSeconds(5))))
                .protocols(dynamo().threads(32))
                .assertions(global().failedRequests().count().is(0L));
        // README: end
    }
}
