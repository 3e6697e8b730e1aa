package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.AsyncTable;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.access.Await;
import dev.dynamark.orm.error.DynamormException;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.ItemNotFoundException;
import dev.dynamark.orm.error.LimitExceededException;
import dev.dynamark.orm.error.MissingKeyException;
import dev.dynamark.orm.error.RequestFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/** Futures fail with the exceptions that blocking tables throw, and cancel what they wait for. */
class AsyncFailureTest {

    private final ScriptedClient client = new ScriptedClient();
    private final AsyncTable<Note> notes =
            Dynamorm.builder().asyncClient(client).build().asyncTable(Note.class);

    @Test
    void cancelsTheRequest() {
        CompletableFuture<?> found = notes.find(Note_.key("1"));
        CompletableFuture<?> got = notes.get(Note_.key("1"));
        CompletableFuture<?> put = notes.put(new Note("1", null, null));
        assertThat(client.sent).hasSize(3).noneMatch(CompletableFuture::isDone);
        found.cancel(true);
        got.cancel(false);
        put.cancel(true);
        assertThat(client.sent).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void leavesTheRequestAloneWhenItIsNotCancelled() {
        CompletableFuture<?> found = notes.find(Note_.key("1"));
        found.completeExceptionally(new IllegalStateException("the caller's"));
        assertThat(client.sent).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void failsWithCancellationOfTheRequest() {
        CompletableFuture<?> found = notes.find(Note_.key("1"));
        client.sent.get(0).cancel(true);
        assertThat(found).isCancelled();
    }

    @Test
    void throwsNothingThatIsRefusedBeforeSending() {
        assertThat(cause(notes.find(ItemKey.of(dev.dynamark.orm.codec.KeyValue.text("")))))
                .isInstanceOf(MissingKeyException.class);
        assertThat(cause(notes.find(Note_.key("x".repeat(3000))))).isInstanceOf(LimitExceededException.class);
        assertThat(cause(notes.restore(Note_.key("1")))).isInstanceOf(InvalidRequestException.class);
        assertThat(cause(notes.put(new Note(null, null, null)))).isInstanceOf(MissingKeyException.class);
        assertThat(cause(notes.update(Note_.key("1")).run())).isInstanceOf(InvalidRequestException.class);
        assertThat(client.sent).isEmpty();
    }

    @Test
    void unwrapsFailuresOfTheClient() {
        CompletableFuture<?> found = notes.find(Note_.key("1"));
        SdkClientException lost = SdkClientException.create("lost");
        client.sent.get(0).completeExceptionally(new CompletionException(lost));
        assertThat(cause(found)).isInstanceOf(RequestFailedException.class).hasCause(lost);
    }

    @Test
    void takesWhatTheClientThrowsAsFailure() {
        client.thrown = SdkClientException.create("closed");
        assertThat(cause(notes.find(Note_.key("1")))).isInstanceOf(RequestFailedException.class);
    }

    @Test
    void failsWithErrorsOfTheModel() {
        AsyncTable<Faulty> faulty =
                Dynamorm.builder().asyncClient(client).build().asyncTable(Faulty.class);
        CompletableFuture<?> found = faulty.find(Faulty_.key("1"));
        client.found.complete(GetItemResponse.builder()
                .item(Map.of("id", AttributeValue.fromS("1")))
                .build());
        assertThat(found).isCompletedExceptionally();
        assertThat(thrown(ExecutionException.class, found::get)).hasCauseInstanceOf(AssertionError.class);
    }

    @Test
    void failsWhereNothingIsFound() {
        CompletableFuture<Note> got = notes.get(Note_.key("1"));
        client.found.complete(GetItemResponse.builder().build());
        assertThat(cause(got)).isInstanceOf(ItemNotFoundException.class);
        assertThat(thrown(ItemNotFoundException.class, () -> Await.result(got))).isNotNull();
    }

    private static Throwable cause(CompletableFuture<?> future) {
        Throwable cause = thrown(ExecutionException.class, future::get).getCause();
        assertThat(cause).isInstanceOf(DynamormException.class);
        return cause;
    }

    private static final class ScriptedClient implements DynamoDbAsyncClient {

        private final List<CompletableFuture<?>> sent = new ArrayList<>();
        private final CompletableFuture<GetItemResponse> found = new CompletableFuture<>();
        private RuntimeException thrown;

        @Override
        public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
            if (thrown != null) {
                throw thrown;
            }
            CompletableFuture<GetItemResponse> answer = sent.isEmpty() ? found : new CompletableFuture<>();
            sent.add(answer);
            return answer;
        }

        @Override
        public CompletableFuture<PutItemResponse> putItem(PutItemRequest request) {
            CompletableFuture<PutItemResponse> answer = new CompletableFuture<>();
            sent.add(answer);
            return answer;
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {}
    }
}
