package dev.dynamark.gatling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LooksTest {

    @Test
    void areDueAtEachFifthButTheLast() {
        Looks looks = new Looks(5, () -> false);
        List<Integer> claimed = new ArrayList<>();
        for (int percent = 0; percent <= 150; percent++) {
            if (looks.claim(percent / 100.0)) {
                claimed.add(percent);
                looks.look();
            }
        }

        assertThat(claimed).containsExactly(20, 40, 60, 80);
    }

    @Test
    void areClaimedByOneOnly() {
        Looks looks = new Looks(5, () -> false);

        assertThat(looks.claim(0.25)).isTrue();
        assertThat(looks.claim(0.25)).isFalse();
        assertThat(looks.claim(0.39)).isFalse();
        assertThat(looks.claim(0.41)).isTrue();
    }

    @Test
    void areTakenTogetherWhereTheyWereMissed() {
        Looks looks = new Looks(5, () -> false);

        assertThat(looks.claim(0.7)).isTrue();
        assertThat(looks.claim(0.7)).isFalse();
        assertThat(looks.claim(0.79)).isFalse();
        assertThat(looks.claim(0.8)).isTrue();
        assertThat(looks.claim(1)).isFalse();
    }

    @Test
    void areNotTakenAgainOnceDecided() {
        AtomicBoolean decided = new AtomicBoolean();
        Looks looks = new Looks(5, decided::get);

        assertThat(looks.claim(0.2)).isTrue();
        looks.look();
        assertThat(looks.areDecided()).isFalse();
        assertThat(looks.claim(0.4)).isTrue();
        decided.set(true);
        looks.look();

        assertThat(looks.areDecided()).isTrue();
        assertThat(looks.claim(0.6)).isFalse();
        assertThat(looks.claim(0.8)).isFalse();
    }

    @Test
    void areNoneWhereOnlyTheEndIsLookedAt() {
        assertThat(Looks.NONE.claim(0.5)).isFalse();
        assertThat(Looks.NONE.claim(1)).isFalse();
        assertThat(Looks.NONE.areDecided()).isFalse();
    }
}
