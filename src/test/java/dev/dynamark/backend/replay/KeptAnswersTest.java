package dev.dynamark.backend.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    @Test
    void keepsEqualBodiesOnce() {
        KeptAnswers answers = new KeptAnswers(10);
        byte[] first = {1, 2, 3, 4, 5, 6};

        assertThat(answers.keep(first)).isSameAs(first);
        assertThat(answers.keep(first.clone())).isSameAs(first);
    }

    @Test
    void refusesMoreThanItMayKeepAndSaysWhatHelps() {
        KeptAnswers answers = new KeptAnswers(10);
        answers.keep(new byte[6]);

        assertThatThrownBy(() -> answers.keep(new byte[7]))
                .isInstanceOf(TooManyAnswersException.class)
                .hasMessageContaining("half of this JVM's heap")
                .hasMessageContaining("bench.page");
    }
}
