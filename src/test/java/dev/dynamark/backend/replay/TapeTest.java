package dev.dynamark.backend.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

class TapeTest {

    private final AnsweringServer server = new AnsweringServer();
    private final Tape tape = new Tape(UrlConnectionHttpClient.create(), new KeptAnswers(1_000_000));

    @AfterEach
    void end() {
        tape.stopRecording();
        server.close();
    }

    private Asking.Answer ask(Asking asking, String action, String body) throws IOException {
        return asking.ask(tape, server.uri(), action, body);
    }

    private void endServer() {
        tape.stopRecording();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void givesTheRecordedBytesAndHeadersAgainWithoutTheServer(Asking asking) throws IOException {
        Asking.Answer get = ask(asking, "GetItem", "{\"Key\":1}");
        Asking.Answer put = ask(asking, "PutItem", "{\"Key\":1}");
        Asking.Answer other = ask(asking, "GetItem", "{\"Key\":2}");
        endServer();

        for (Asking replaying : Asking.values()) {
            assertThat(ask(replaying, "GetItem", "{\"Key\":1}")).isEqualTo(get);
            assertThat(ask(replaying, "PutItem", "{\"Key\":1}")).isEqualTo(put);
            assertThat(ask(replaying, "GetItem", "{\"Key\":2}")).isEqualTo(other);
        }
        assertThat(get.body()).isEqualTo("{\"answer\":1}");
        assertThat(get.headers()).containsEntry("x-amzn-requestid", List.of("ID-1"));
        assertThat(get.headers()).containsKeys("x-amz-crc32", "content-length");
        assertThat(tape.exchanges()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheFirstAnswerToARequest(Asking asking) throws IOException {
        Asking.Answer first = ask(asking, "GetItem", "{}");

        assertThat(ask(asking, "GetItem", "{}")).isEqualTo(first);
        assertThat(server.requests()).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void findsALongRequest(Asking asking) throws IOException {
        String body = "{\"Item\":\"" + "x".repeat(400_000);
        Asking.Answer first = ask(asking, "PutItem", body + "1\"}");
        Asking.Answer second = ask(asking, "PutItem", body + "2\"}");
        endServer();

        assertThat(ask(asking, "PutItem", body + "1\"}")).isEqualTo(first);
        assertThat(ask(asking, "PutItem", body + "2\"}")).isEqualTo(second).isNotEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void saysInWhatAnUnrecordedRequestDiffers(Asking asking) throws IOException {
        ask(asking, "GetItem", "{\"TableName\":\"orders\",\"Key\":{\"pk\":{\"S\":\"1\"}}}");
        ask(asking, "GetItem", "{\"TableName\":\"customers\",\"Key\":{\"pk\":{\"S\":\"1\"}}}");
        ask(asking, "Query", "{\"TableName\":\"orders\",\"Key\":{\"pk\":{\"S\":\"2\"}},\"Limit\":1}");
        endServer();

        assertThatThrownBy(() ->
                        ask(asking, "GetItem", "{\"TableName\":\"orders\",\"Key\":{\"pk\":{\"S\":\"2\"}},\"Limit\":1}"))
                .isInstanceOfSatisfying(UnrecordedRequestException.class, failure -> assertThat(failure.retryable())
                        .isFalse())
                .hasMessage("No answer was recorded for this GetItem of 55 bytes: 2 requests of this action were"
                        + " recorded, and the nearest differs:\n"
                        + "  Key.pk.S: recorded \"1\", sent \"2\"\n"
                        + "  Limit: recorded absent, sent 1");
    }

    @ParameterizedTest
    @EnumSource
    void saysThatOnlyTheOrderOfMembersDiffers(Asking asking) throws IOException {
        ask(asking, "GetItem", "{\"a\":1,\"b\":2}");
        endServer();

        assertThatThrownBy(() -> ask(asking, "GetItem", "{\"b\":2,\"a\":1}"))
                .isInstanceOf(UnrecordedRequestException.class)
                .hasMessageContaining("same members and values, but other bytes: the order of members or the spaces")
                .hasMessageContaining("from byte 2 on: recorded {\"a\":1,\"b\":2} (13 bytes, its end), sent {\"b\"");
    }

    @ParameterizedTest
    @EnumSource
    void refusesATruncatedRequest(Asking asking) throws IOException {
        ask(asking, "GetItem", "{\"Key\":\"value\"}");
        endServer();

        assertThatThrownBy(() -> ask(asking, "GetItem", "{\"Key\":\"val"))
                .isInstanceOf(UnrecordedRequestException.class)
                .hasMessageContaining("from byte 11 on: recorded {\"Key\":\"value\"} (15 bytes, its end),"
                        + " sent {\"Key\":\"val (11 bytes, its end)");
    }

    @ParameterizedTest
    @EnumSource
    void refusesARequestWithoutABody(Asking asking) throws IOException {
        ask(asking, "GetItem", "{\"Key\":1}");
        endServer();

        assertThatThrownBy(() -> asking.ask(tape, Asking.head(server.uri(), "GetItem"), Optional.empty()))
                .isInstanceOf(UnrecordedRequestException.class)
                .hasMessageContaining("GetItem of 0 bytes")
                .hasMessageContaining("from byte 0 on: recorded {\"Key\":1} (9 bytes, its end), sent  (0 bytes");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnActionOfWhichNothingWasRecorded(Asking asking) throws IOException {
        ask(asking, "GetItem", "{}");
        endServer();

        assertThatThrownBy(() -> ask(asking, "Scan", "{}"))
                .hasMessageContaining("No answer was recorded for this Scan of 2 bytes: 0 requests");
        SdkHttpFullRequest noAction = SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(server.uri())
                .build();
        assertThatThrownBy(() -> asking.ask(tape, noAction, Optional.of(new byte[0])))
                .hasMessageContaining("request without X-Amz-Target");
    }

    @ParameterizedTest
    @CsvSource({"BLOCKING, wrong crc", "ASYNCHRONOUS, wrong crc", "BLOCKING, truncated", "ASYNCHRONOUS, truncated"})
    void recordsNoBrokenAnswer(Asking asking, String how) {
        assertThatThrownBy(() -> ask(asking, "GetItem", "{\"answer\":\"" + how + "\"}"))
                .isInstanceOf(IOException.class);

        assertThat(tape.exchanges()).isZero();
        assertThat(server.requests()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void passesFailuresOnWithoutRecordingThem(Asking asking) throws IOException {
        assertThat(ask(asking, "GetItem", "failure").status()).isEqualTo(500);
        assertThat(ask(asking, "GetItem", "failure").body()).isEqualTo("{\"answer\":2}");

        assertThat(tape.exchanges()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void failsAsTheServerDoesWhileItRecords(Asking asking) {
        server.close();

        assertThatThrownBy(() -> ask(asking, "GetItem", "{}")).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void refusesMoreAnswersThanMayBeKept(Asking asking) throws IOException {
        Tape small = new Tape(UrlConnectionHttpClient.create(), new KeptAnswers(15));
        asking.ask(small, server.uri(), "GetItem", "{\"Key\":1}");

        assertThatThrownBy(() -> asking.ask(small, server.uri(), "GetItem", "{\"Key\":2}"))
                .isInstanceOf(TooManyAnswersException.class);
        small.stopRecording();
    }

    @Test
    void measuresWhatItCostsItself() throws IOException {
        for (int i = 0; i < 20; i++) {
            ask(Asking.BLOCKING, "GetItem", "{\"Key\":" + i + "}");
        }
        ask(Asking.BLOCKING, "Scan", "{}");
        endServer();

        assertThat(OwnCost.ofBlocking(tape))
                .extracting(OwnCost::action, OwnCost::client)
                .containsExactly(tuple("GetItem", "blocking"), tuple("Scan", "blocking"));
        assertThat(OwnCost.ofAsynchronous(tape)).hasSize(2).allSatisfy(cost -> {
            assertThat(cost.client()).isEqualTo("asynchronous");
            assertThat(cost.cpuNsPerCall()).isPositive();
            assertThat(cost.allocatedBytesPerCall()).isPositive();
        });
    }
}
