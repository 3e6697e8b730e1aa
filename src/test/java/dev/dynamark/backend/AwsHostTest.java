package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;

class AwsHostTest {

    private static final URI IRELAND = URI.create("https://dynamodb.eu-west-1.amazonaws.com");

    @Test
    void tellsRegionAndStreamsFromTheName() {
        assertThat(AwsHost.serves(IRELAND)).isTrue();
        assertThat(AwsHost.region(IRELAND)).contains(Region.EU_WEST_1);
        assertThat(AwsHost.streams(IRELAND)).hasToString("https://streams.dynamodb.eu-west-1.amazonaws.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8000",
                "https://amazonaws.com.example.org",
                "https://dynamodb.eu-west-1.example.com"
            })
    void anEmulatorServesItsStreamsItself(URI uri) {
        assertThat(AwsHost.serves(uri)).isFalse();
        assertThat(AwsHost.region(uri)).isEmpty();
        assertThat(AwsHost.streams(uri)).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8000, true",
        "http://LOCALHOST, true",
        "http://127.0.0.1:8000, true",
        "http://127.1.2.3, true",
        "http://[::1]:8000, true",
        "http://128.0.0.1, false",
        "http://127.0.0.1.example.com, false",
        "http://localhost.example.com, false",
        "https://dynamodb.eu-west-1.amazonaws.com, false"
    })
    void tellsThisMachineFromTheName(URI uri, boolean local) {
        assertThat(LocalHost.serves(uri)).isEqualTo(local);
    }
}
