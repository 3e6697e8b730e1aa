package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClientSettingsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void refusesNoConnections() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClientSettings(HttpClientKind.APACHE5, 0, 0, SECOND, SECOND))
                .withMessage("maxConnections must be at least 1, is 0");
    }

    @Test
    void refusesNegativeRetries() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClientSettings(HttpClientKind.APACHE5, 1, -1, SECOND, SECOND))
                .withMessage("retries must not be negative, is -1");
    }

    @Test
    void refusesAnAttemptWithoutTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClientSettings(HttpClientKind.APACHE5, 1, 0, Duration.ZERO, SECOND))
                .withMessage("attemptTimeout must be positive");
    }

    @Test
    void refusesCallsShorterThanAnAttempt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClientSettings(HttpClientKind.APACHE5, 1, 0, SECOND, Duration.ofMillis(500)))
                .withMessage("callTimeout PT0.5S must not be shorter than attemptTimeout PT1S");
    }
}
