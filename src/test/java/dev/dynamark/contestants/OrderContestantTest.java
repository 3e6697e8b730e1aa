package dev.dynamark.contestants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderContestantTest {

    @Test
    void listsTheBaselineFirst() {
        assertThat(OrderContestant.all()).extracting(OrderContestant::id).startsWith("aws-sdk", "enhanced");
    }

    @Test
    void givesEveryContestantANameForSettingsAndResults() {
        assertThat(OrderContestant.all())
                .allSatisfy(contestant -> assertThat(contestant.id()).matches("[a-z][a-z0-9-]*"))
                .allSatisfy(contestant -> assertThat(contestant.description()).isNotBlank())
                .extracting(OrderContestant::id)
                .doesNotHaveDuplicates();
    }
}
