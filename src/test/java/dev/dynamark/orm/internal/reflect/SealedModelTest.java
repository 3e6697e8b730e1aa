package dev.dynamark.orm.internal.reflect;

import static dev.dynamark.orm.internal.reflect.Items.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.TypeAttribute;
import dev.dynamark.orm.annotation.TypeName;
import dev.dynamark.orm.error.DecodeException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SealedModelTest {

    @DynamoTable("shop")
    @TypeAttribute("kind")
    sealed interface Entry {}

    @Key(partition = "CUSTOMER#{id}", sort = "PROFILE")
    record Profile(String id, String name) implements Entry {}

    sealed interface Sale extends Entry {}

    @TypeName("order")
    @Key(partition = "CUSTOMER#{customer}", sort = "ORDER#{number:4}")
    record Order(String customer, long number, int total) implements Sale {}

    @Test
    void readsEachItemAsItsClass() {
        Map<String, AttributeValue> profile = Items.stored(Entry.class, new Profile("1", "Ann"));
        Map<String, AttributeValue> order = Items.stored(Entry.class, new Order("1", 7, 3));

        assertThat(profile)
                .containsEntry("pk", s("CUSTOMER#1"))
                .containsEntry("sk", s("PROFILE"))
                .containsEntry("kind", s("Profile"));
        assertThat(order)
                .containsEntry("pk", s("CUSTOMER#1"))
                .containsEntry("sk", s("ORDER#0007"))
                .containsEntry("kind", s("order"));
        assertThat(Items.read(Entry.class, profile)).isEqualTo(new Profile("1", "Ann"));
        assertThat(Items.read(Entry.class, order)).isEqualTo(new Order("1", 7, 3));
    }

    @Test
    void storesAMemberAlikeOnItsOwn() {
        Order order = new Order("1", 7, 3);

        assertThat(Items.stored(Order.class, order)).isEqualTo(Items.stored(Entry.class, order));
    }

    @Test
    void refusesAnUnknownTypeName() {
        assertThatThrownBy(() -> Items.read(Entry.class, Map.of("kind", s("secret"))))
                .isInstanceOf(DecodeException.class)
                .hasMessage(
                        "Expected one of the type names Profile, order at attribute kind, found another text: correct"
                                + " the stored item or the model.");
        assertThatThrownBy(() -> Items.read(Entry.class, Map.of("pk", s("x"))))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("found none");
    }
}
