package dev.dynamark.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.crud.Population.Phase;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import dev.dynamark.workload.KeyChoice;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderCopy;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderKeys;
import dev.dynamark.workload.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Says of each answer whether it can be right, and of what is stored at the end whether a write was lost. */
class PopulationTest {

    private static final Phase PHASE = new Phase("measuring");
    private static final Optional<Order> NOTHING = Optional.empty();

    private final Population items = new Population(
            OrderKeys.uniform(Dataset.small(ItemShape.ORDER, 42), 42), KeyChoice.hot(), "aws-sdk", 0, 42);

    /** The one item that a hot key meets, from round 1 on. */
    private Order created() {
        Creation creation = items.create(PHASE, at(0, 0));
        creation.acknowledged();
        return creation.order();
    }

    private static Place at(int round, int position) {
        return new Place(1, round, position);
    }

    /** An update of the version that the item has: most are. */
    private Update update(int round) {
        return IntStream.range(0, 100)
                .mapToObj(position -> items.update(PHASE, at(round, position)))
                .filter(each -> each.expectedVersion() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static Order updated(Update update, Order before) {
        return OrderCopy.ofVersion(update.change().appliedTo(before), update.expectedVersion() + 1);
    }

    @Test
    void takesWhatWasCreatedForRight() {
        Order order = created();
        Look look = items.read(PHASE, at(1, 0));

        assertThat(look.key()).isEqualTo(order.key());
        assertThat(look.isRight(Optional.of(order))).isTrue();
        assertThat(look.isRight(Optional.of(OrderCopy.ofVersion(order, 2)))).isFalse();
        assertThat(look.isAfterDelete(NOTHING)).isFalse();
        assertThat(look.isRight(NOTHING)).isFalse();
    }

    @Test
    void knowsNewItemsFromTheNextRoundOn() {
        items.create(PHASE, at(0, 0)).acknowledged();

        assertThatThrownBy(() -> items.read(PHASE, at(0, 1))).isInstanceOf(IllegalStateException.class);
        assertThat(items.read(PHASE, at(1, 0))).isNotNull();
    }

    @Test
    void takesAnOldAnswerForWrongOnceANewWriteIsAcknowledged() {
        Order order = created();
        Look before = items.read(PHASE, at(1, 0));
        Update update = update(1);
        Look meanwhile = items.read(PHASE, at(1, 1));

        assertThat(update.acknowledged(updated(update, order))).isTrue();

        Look after = items.read(PHASE, at(1, 2));
        assertThat(List.of(before, meanwhile)).allMatch(look -> look.isRight(Optional.of(order)));
        assertThat(List.of(before, meanwhile)).allMatch(look -> look.isRight(Optional.of(updated(update, order))));
        assertThat(after.isRight(Optional.of(order))).isFalse();
        assertThat(after.isRight(Optional.of(updated(update, order)))).isTrue();
    }

    @Test
    void expectsTheSecondOfTwoUpdatesOfOneVersionToBeRefused() {
        Order order = created();
        Update first = update(1);
        Update second = update(2);

        assertThat(first.acknowledged(updated(first, order))).isTrue();
        assertThat(second.isOvertaken()).isTrue();
    }

    @Test
    void takesASecondAcknowledgementOfOneVersionForALostWrite() {
        Order order = created();
        Update first = update(1);
        Update second = update(2);

        assertThat(first.acknowledged(updated(first, order))).isTrue();
        assertThat(second.acknowledged(updated(second, order))).isFalse();
    }

    @Test
    void takesARefusalThatNobodyCausedForAnError() {
        created();

        assertThat(update(1).isOvertaken()).isFalse();
    }

    @Test
    void sendsOutdatedUpdatesThatMustBeRefused() {
        created();
        List<Update> outdated = IntStream.range(0, 1_000)
                .mapToObj(position -> items.update(PHASE, at(1, position)))
                .filter(update -> update.expectedVersion() == 0)
                .toList();

        assertThat(outdated).hasSizeBetween(60, 140).allMatch(Update::isOvertaken);
    }

    @Test
    void expectsNothingAfterADelete() {
        Order order = created();
        Look before = items.read(PHASE, at(1, 0));
        Deletion deletion = items.delete(PHASE, at(1, 1));
        Deletion again = items.delete(PHASE, at(1, 2));

        assertThat(deletion.acknowledged(Optional.of(order))).isTrue();

        assertThat(before.isAfterDelete(NOTHING)).isTrue();
        assertThat(items.read(PHASE, at(1, 3)).isRight(Optional.of(order)))
                .as("it came back")
                .isFalse();
        assertThat(again.isAfterDelete(NOTHING)).isTrue();
        Deletion late = items.delete(PHASE, at(1, 3));
        assertThat(late.acknowledged(Optional.of(order)))
                .as("was there after it had been deleted")
                .isFalse();
        assertThat(items.read(PHASE, at(2, 0)).isAfterDelete(NOTHING)).isTrue();
    }

    @Test
    void letsEachOfSeveralDeletesAtTheSameTimeFindTheItem() {
        Order order = created();
        Deletion one = items.delete(PHASE, at(1, 1));
        Deletion other = items.delete(PHASE, at(1, 2));

        assertThat(one.acknowledged(Optional.of(order))).isTrue();
        assertThat(other.acknowledged(Optional.of(order))).isTrue();
        assertThat(items.objection(keys -> List.of())).isEmpty();
    }

    @Test
    void takesADeleteThatFindsNothingForWrongIfNobodyElseDeleted() {
        created();
        Deletion deletion = items.delete(PHASE, at(1, 0));

        assertThat(deletion.isAfterDelete(NOTHING)).isFalse();
        assertThat(deletion.acknowledged(NOTHING)).isFalse();
    }

    @Test
    void findsEveryLostWriteAtTheEnd() {
        Order order = created();
        Update update = update(1);
        Order after = updated(update, order);

        assertThat(items.objection(keys -> List.of(order))).as("not known").isEmpty();
        assertThat(items.objection(keys -> List.of(after))).as("not known").isEmpty();
        assertThat(update.acknowledged(after)).isTrue();
        assertThat(items.objection(keys -> List.of(after))).isEmpty();
        assertThat(items.objection(keys -> List.of(order)).orElseThrow())
                .contains("1 of 1 items", "expected version 2, found version 1");
        assertThat(items.objection(keys -> List.of(OrderCopy.ofVersion(order, 2)))
                        .orElseThrow())
                .contains("with other content");
        assertThat(items.objection(keys -> List.of()).orElseThrow()).contains("is gone and nobody deleted it");
    }

    @Test
    void findsADeletedItemThatIsThereAtTheEnd() {
        Order order = created();
        Deletion deletion = items.delete(PHASE, at(1, 0));

        assertThat(items.objection(keys -> List.of())).as("not known").isEmpty();
        assertThat(items.objection(keys -> List.of(order))).as("not known").isEmpty();
        assertThat(deletion.acknowledged(Optional.of(order))).isTrue();
        assertThat(items.objection(keys -> List.of())).isEmpty();
        assertThat(items.objection(keys -> List.of(order)).orElseThrow()).contains("was deleted and is there");
    }

    @Test
    void asksNothingOfItemsWhoseCreationWasNotAcknowledged() {
        Creation creation = items.create(PHASE, at(0, 0));

        List<OrderKey> asked = new ArrayList<>();
        items.objection(keys -> {
            asked.addAll(keys);
            return List.of();
        });

        assertThat(asked).isEmpty();
        assertThat(items.objection(keys -> List.of(creation.order()))).isEmpty();
    }
}
