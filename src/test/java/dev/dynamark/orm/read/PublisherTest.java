package dev.dynamark.orm.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidCursorException;
import dev.dynamark.orm.error.RequestFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** What subscribers of a query are told, and what they make it ask DynamoDB for. */
class PublisherTest {

    private final List<CompletableFuture<QueryResponse>> answers = new ArrayList<>();
    private final ScriptedClient slow = new ScriptedClient(request -> {
        answers.add(new CompletableFuture<>());
        return answers.get(request);
    });

    private static Flow.Publisher<Word> publisher(ScriptedClient client) {
        return Dynamorm.builder()
                .asyncClient(client)
                .build()
                .asyncTable(Word.class)
                .query(Word_.partition("b"))
                .publisher();
    }

    private void answer(int request, QueryResponse page) {
        answers.get(request).complete(page);
    }

    @Test
    void asksForNothingWithoutDemand() {
        Probe.passive(publisher(slow));

        assertThat(slow.requests()).isZero();
    }

    @Test
    void givesNoMoreThanWasAskedFor() {
        ScriptedClient client = ScriptedClient.of(Script.pages(3, 3, 3));
        Probe probe = Probe.passive(publisher(client)).request(2);
        assertThat(probe.items()).isEqualTo(Script.words(2));
        assertThat(client.requests()).isOne();

        probe.request(1);
        assertThat(probe.items()).isEqualTo(Script.words(3));
        assertThat(client.requests()).as("the next page is not needed yet").isOne();

        probe.request(4);
        assertThat(probe.items()).isEqualTo(Script.words(7));
        assertThat(client.requests()).isEqualTo(3);
        assertThat(probe.completions()).isZero();
    }

    @Test
    void completesWithTheLastItem() {
        Probe probe =
                Probe.passive(publisher(ScriptedClient.of(Script.pages(2, 1)))).request(3);

        assertThat(probe.items()).isEqualTo(Script.words(3));
        assertThat(probe.completions()).isOne();
    }

    @Test
    void goesOverEmptyPages() {
        ScriptedClient client = ScriptedClient.of(Script.pages(0, 0, 1, 0, 2, 0));
        Probe probe = Probe.passive(publisher(client)).request(Long.MAX_VALUE);

        assertThat(probe.items()).isEqualTo(Script.words(3));
        assertThat(probe.completions()).isOne();
        assertThat(client.requests()).isEqualTo(6);
    }

    @Test
    void addsDemandUpWithoutOverflow() {
        Probe probe = Probe.passive(publisher(slow)).request(Long.MAX_VALUE - 1).request(Long.MAX_VALUE);
        answer(0, Script.page(0, 5, true));

        assertThat(probe.items()).isEqualTo(Script.words(5));
        assertThat(probe.completions()).isOne();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesRequestBelowOne(long items) {
        Probe probe =
                Probe.passive(publisher(ScriptedClient.of(Script.pages(3)))).request(1);
        probe.request(items).request(5);

        assertThat(probe.items()).hasSize(1);
        assertThat(probe.failures())
                .singleElement()
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .contains("at least 1");
        assertThat(probe.completions()).isZero();
    }

    @Test
    void refusesRequestBelowOneWhileAPageIsUnderWay() {
        Probe probe = Probe.passive(publisher(slow)).request(1).request(0);
        answer(0, Script.page(0, 3, true));

        assertThat(probe.failures()).hasSize(1);
        assertThat(probe.items()).isEmpty();
    }

    @Test
    void cancelStopsSignalsAndTheRequestUnderWay() {
        Probe probe = Probe.passive(publisher(slow)).request(9);
        probe.cancel();

        assertThat(answers.get(0)).isCancelled();
        probe.request(1).request(0);
        assertThat(probe.items()).isEmpty();
        assertThat(probe.failures()).isEmpty();
        assertThat(slow.requests()).isOne();
    }

    @Test
    void cancelFromOnNextStopsAtOnce() {
        ScriptedClient client = ScriptedClient.of(Script.pages(3, 3));
        Probe probe = Probe.active(publisher(client), (subscription, word) -> subscription.cancel());
        probe.request(Long.MAX_VALUE);

        assertThat(probe.items()).hasSize(1);
        assertThat(probe.completions()).isZero();
        assertThat(client.requests()).isOne();
    }

    @Test
    void requestFromOnNextDoesNotNest() {
        int[] depth = {0, 0};
        Probe probe = Probe.active(publisher(ScriptedClient.of(Script.pages(50, 50, 50))), (subscription, word) -> {
            depth[0]++;
            depth[1] = Math.max(depth[0], depth[1]);
            subscription.request(1);
            depth[0]--;
        });
        probe.request(1);

        assertThat(probe.items()).isEqualTo(Script.words(150));
        assertThat(probe.completions()).isOne();
        assertThat(depth[1]).isOne();
    }

    @Test
    void requestFromOnSubscribeWaitsUntilItReturns() {
        List<String> calls = new ArrayList<>();
        publisher(ScriptedClient.of(Script.pages(1))).subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(1);
                calls.add("subscribed");
            }

            @Override
            public void onNext(Word item) {
                calls.add("next");
            }

            @Override
            public void onError(Throwable failure) {
                calls.add("failed");
            }

            @Override
            public void onComplete() {
                calls.add("complete");
            }
        });

        assertThat(calls).containsExactly("subscribed", "next", "complete");
    }

    @Test
    void failureInTheMiddleEndsAfterTheItemsBefore() {
        Probe probe = Probe.passive(publisher(slow)).request(9);
        answer(0, Script.page(0, 2, false));
        answers.get(1)
                .completeExceptionally(
                        DynamoDbException.builder().message("broken").build());

        assertThat(probe.items()).isEqualTo(Script.words(2));
        assertThat(probe.failures())
                .singleElement()
                .isInstanceOfSatisfying(RequestFailedException.class, failure -> assertThat(failure.code())
                        .isEqualTo(ErrorCode.REQUEST_FAILED));
        assertThat(probe.completions()).isZero();
    }

    @Test
    void clientThatThrowsFailsTheSubscriber() {
        ScriptedClient closed = new ScriptedClient(request -> {
            throw DynamoDbException.builder().message("closed").build();
        });
        Probe probe = Probe.passive(publisher(closed)).request(1);

        assertThat(probe.failures()).singleElement().isInstanceOf(RequestFailedException.class);
    }

    @Test
    void refusedQueryFailsTheSubscriberWithoutRequest() {
        Flow.Publisher<Word> publisher = Dynamorm.builder()
                .asyncClient(slow)
                .build()
                .asyncTable(Word.class)
                .query(Word_.partition("b"))
                .startingAfter("nonsense")
                .publisher();
        Probe probe = Probe.passive(publisher);

        assertThat(probe.failures()).singleElement().isInstanceOf(InvalidCursorException.class);
        assertThat(slow.requests()).isZero();
    }

    @Test
    void everySubscriberReadsFromTheBeginning() {
        ScriptedClient client = new ScriptedClient(
                request -> CompletableFuture.completedFuture(Script.pages(2, 1).get(request % 2)));
        Flow.Publisher<Word> publisher = publisher(client);
        Probe first = Probe.passive(publisher).request(9);
        Probe second = Probe.passive(publisher).request(9);

        assertThat(first.items()).isEqualTo(Script.words(3));
        assertThat(second.items()).isEqualTo(Script.words(3));
        assertThat(client.requests()).isEqualTo(4);
    }

    @Test
    void subscriberThatThrowsCountsAsCancelled() {
        ScriptedClient client = ScriptedClient.of(Script.pages(2, 1));
        Probe probe = Probe.active(publisher(client), (subscription, word) -> {
            throw new IllegalStateException("mine");
        });

        assertThatThrownBy(() -> probe.request(5)).hasMessage("mine");
        probe.request(5);
        assertThat(probe.items()).hasSize(1);
        assertThat(probe.failures()).isEmpty();
        assertThat(client.requests()).isOne();
    }

    @Test
    void subscriberThatThrowsOnTheClientsThreadIsReportedThere() throws InterruptedException {
        List<Throwable> reported = new ArrayList<>();
        Probe probe = Probe.active(publisher(slow), (subscription, word) -> {
            throw new IllegalStateException("mine");
        });
        probe.request(5);
        Thread thread = new Thread(() -> answer(0, Script.page(0, 2, false)));
        thread.setUncaughtExceptionHandler((where, failure) -> reported.add(failure));
        thread.start();
        thread.join();

        assertThat(reported).singleElement().extracting(Throwable::getMessage).isEqualTo("mine");
        assertThat(slow.requests()).isOne();
    }

    @Test
    void refusesNoSubscriber() {
        assertThatNullPointerException().isThrownBy(() -> publisher(slow).subscribe(null));
    }
}
