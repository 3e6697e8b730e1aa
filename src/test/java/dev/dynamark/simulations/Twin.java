package dev.dynamark.simulations;

import dev.dynamark.compare.Twins;
import dev.dynamark.contestants.AsyncOrderContestant;
import dev.dynamark.contestants.AsyncOrderStore;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.Orders;
import dev.dynamark.contestants.Stand;

/** The same contestant under another name: a store, clients and connections of its own, by the same code. */
final class Twin {

    private Twin() {}

    static OrderContestant of(OrderContestant contestant) {
        return contestant instanceof AsyncOrderContestant async ? new Asynchronous(async) : new Blocking(contestant);
    }

    private record Blocking(OrderContestant original) implements OrderContestant {

        @Override
        public String id() {
            return Twins.of(original.id());
        }

        @Override
        public String description() {
            return "the same once more: " + original.description();
        }

        @Override
        public Orders<?> open(Stand stand) {
            return original.open(stand);
        }
    }

    private record Asynchronous(AsyncOrderContestant original) implements AsyncOrderContestant {

        @Override
        public String id() {
            return Twins.of(original.id());
        }

        @Override
        public String description() {
            return "the same once more: " + original.description();
        }

        @Override
        public AsyncOrderStore<?> open(Stand stand) {
            return original.open(stand);
        }
    }
}
