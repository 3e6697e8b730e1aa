package dev.dynamark.orm.example;

import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.error.MutationRefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the guide shows of soft deletes and protected attributes. */
final class CartExample {

    private CartExample() {}

    static String softDelete(Table<Cart> carts) {
        carts.create(new Cart("c1", "1", List.of("A-1"), null, null, Optional.empty(), Optional.empty()));
        // doc: soft delete begin
        ItemKey<Cart> key = Cart_.key("c1");
        carts.delete(key); // sets deletedAt, and expires to 30 days from now

        Optional<Cart> found = carts.find(key); // empty
        Cart deleted = carts.includingDeleted().get(key);
        Cart restored = carts.restore(key);

        carts.deleteHard(key); // gone
        // doc: soft delete end
        return found.isPresent() + " " + deleted.deletedAt().isPresent() + " "
                + deleted.expires().isPresent() + " "
                + restored.deletedAt().isPresent() + " "
                + restored.expires().isPresent() + " "
                + carts.includingDeleted().exists(key);
    }

    static boolean liveOnly(Table<Cart> carts, Instant past) {
        carts.create(new Cart("c2", "1", List.of(), null, null, Optional.of(past), Optional.empty()));
        // doc: live begin
        Table<Cart> live = carts.liveOnly();
        boolean there = live.exists(Cart_.key("c2")); // false once it has expired, deleted by DynamoDB or not
        // doc: live end
        return there;
    }

    static void protects(Table<Cart> carts) {
        // doc: protected begin
        try {
            carts.update(Cart_.key("c1")).set(Cart_.CUSTOMER_ID, "2").run();
        } catch (MutationRefusedException refused) {
            carts.update(Cart_.key("c1")).set(Cart_.SKUS, List.of("A-2")).run();
        }
        // doc: protected end
    }
}
