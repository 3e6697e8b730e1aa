package dev.dynamark.orm.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.AsyncTable;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.Page;
import dev.dynamark.orm.Query;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.error.RequestFailedException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Pages that DynamoDB Local does not give: empty ones in the middle, failing ones, late ones, very many. */
class ScriptedPagesTest {

    private static final int MANY = 100_000;

    private final List<CompletableFuture<QueryResponse>> answers = new ArrayList<>();
    private final ScriptedClient slow = new ScriptedClient(request -> {
        answers.add(new CompletableFuture<>());
        return answers.get(request);
    });

    /** Blocking or not. */
    private enum Kind {
        BLOCKING {
            @Override
            Answers<Word> words(ScriptedClient client) {
                Table<Word> table = Dynamorm.create(client.blocking()).table(Word.class);
                return new BlockingAccess<>(table).query(Word_.partition("b"));
            }
        },
        ASYNC {
            @Override
            Answers<Word> words(ScriptedClient client) {
                return new AsyncAccess<>(async(client)).query(Word_.partition("b"));
            }
        };

        abstract Answers<Word> words(ScriptedClient client);
    }

    private static AsyncTable<Word> async(ScriptedClient client) {
        return Dynamorm.builder().asyncClient(client).build().asyncTable(Word.class);
    }

    private static Query<Word> blocking(ScriptedClient client) {
        return Dynamorm.create(client.blocking()).table(Word.class).query(Word_.partition("b"));
    }

    private static DynamoDbException broken() {
        return (DynamoDbException) DynamoDbException.builder().message("broken").build();
    }

    @ParameterizedTest
    @EnumSource
    void goesOverEmptyPages(Kind kind) {
        List<QueryResponse> pages = Script.pages(0, 2, 0, 0, 1, 0);

        assertThat(kind.words(ScriptedClient.of(pages)).list()).isEqualTo(Script.words(3));
        assertThat(kind.words(ScriptedClient.of(pages)).stream()).isEqualTo(Script.words(3));
        assertThat(kind.words(ScriptedClient.of(pages)).first()).contains(Script.word(0));
        assertThat(kind.words(ScriptedClient.of(pages)).page(3).items()).isEqualTo(Script.words(3));
        assertThat(kind.words(ScriptedClient.of(pages)).count()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void onePageMayBeEmptyAndHaveANextOne(Kind kind) {
        Page<Word> page = kind.words(ScriptedClient.of(Script.pages(0, 2))).page();

        assertThat(page.items()).isEmpty();
        assertThat(page.hasNext()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void failureInTheMiddleFailsTheWhole(Kind kind) {
        ScriptedClient client = new ScriptedClient(request -> request == 0
                ? CompletableFuture.completedFuture(Script.page(0, 2, false))
                : CompletableFuture.failedFuture(broken()));

        assertThatThrownBy(kind.words(client)::list)
                .isInstanceOf(RequestFailedException.class)
                .hasMessageContaining("query of Word in table words (key book, text) failed");
    }

    @ParameterizedTest
    @EnumSource
    void manyPagesDoNotDeepenTheStack(Kind kind) {
        ScriptedClient client = new ScriptedClient(request ->
                CompletableFuture.completedFuture(Script.page(request % MANY, 1, request % MANY == MANY - 1)));

        assertThat(kind.words(client).list()).hasSize(MANY);
        assertThat(kind.words(client).stream()).hasSize(MANY);
        assertThat(client.requests()).isEqualTo(2 * MANY);
    }

    @Test
    void iteratorKeepsItsPlaceWhenAPageFails() {
        ScriptedClient client = new ScriptedClient(request -> switch (request) {
            case 0 -> CompletableFuture.completedFuture(Script.page(0, 1, false));
            case 1 -> CompletableFuture.failedFuture(broken());
            default -> CompletableFuture.completedFuture(Script.page(1, 1, true));
        });
        Iterator<Word> words = blocking(client).iterator();
        assertThat(words.next()).isEqualTo(Script.word(0));
        assertThatThrownBy(words::hasNext).isInstanceOf(RequestFailedException.class);

        assertThat(words.next()).isEqualTo(Script.word(1));
        assertThat(words.hasNext()).isFalse();
        assertThatThrownBy(words::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void streamAsksForAPageWhenItsFirstItemIsNeeded() {
        ScriptedClient client = ScriptedClient.of(Script.pages(2, 2, 2));
        assertThat(blocking(client).stream().limit(2)).isEqualTo(Script.words(2));
        assertThat(client.requests()).isOne();

        ScriptedClient other = ScriptedClient.of(Script.pages(2, 2, 2));
        assertThat(blocking(other).stream().anyMatch(Script.word(2)::equals)).isTrue();
        assertThat(other.requests()).isEqualTo(2);
    }

    @Test
    void loopThatEndsEarlyAsksForNoMore() {
        ScriptedClient client = ScriptedClient.of(Script.pages(2, 2, 2));
        Iterator<Word> words = blocking(client).iterator();
        assertThat(client.requests()).isZero();
        words.next();
        words.next();
        assertThat(client.requests()).isOne();
        words.next();
        assertThat(client.requests()).isEqualTo(2);
    }

    @Test
    void futuresWaitForSlowPages() {
        CompletableFuture<List<Word>> list =
                async(slow).query(Word_.partition("b")).list();
        assertThat(slow.requests()).isOne();
        answers.get(0).complete(Script.page(0, 1, false));
        assertThat(list).isNotDone();
        answers.get(1).complete(Script.page(1, 1, true));

        assertThat(list).isCompletedWithValue(Script.words(2));
    }

    @Test
    void futuresFailWithTheLibrarysException() {
        Function<ScriptedClient, List<CompletableFuture<?>>> all = client -> List.of(
                async(client).query(Word_.partition("b")).list(),
                async(client).query(Word_.partition("b")).first(),
                async(client).query(Word_.partition("b")).page(),
                async(client).query(Word_.partition("b")).page(1),
                async(client).query(Word_.partition("b")).grouped(),
                async(client).query(Word_.partition("b")).count());
        ScriptedClient failing =
                new ScriptedClient(request -> CompletableFuture.failedFuture(new CompletionException(broken())));

        for (CompletableFuture<?> future : all.apply(failing)) {
            assertThat(future.<Throwable>handle((value, failure) -> failure).join())
                    .isInstanceOf(RequestFailedException.class);
        }
    }

    @Test
    void cancellingAResultCancelsTheRequestUnderWay() {
        List<CompletableFuture<?>> all = List.of(
                async(slow).query(Word_.partition("b")).list(),
                async(slow).query(Word_.partition("b")).first(),
                async(slow).query(Word_.partition("b")).page(),
                async(slow).query(Word_.partition("b")).page(1),
                async(slow).query(Word_.partition("b")).grouped(),
                async(slow).query(Word_.partition("b")).count());
        all.forEach(future -> future.cancel(true));

        assertThat(answers).hasSize(6).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void cancellingBetweenPagesAsksForNoMore() {
        CompletableFuture<Optional<Word>> first =
                async(slow).query(Word_.partition("b")).first();
        answers.get(0).complete(Script.page(0, 0, false));
        first.cancel(true);

        assertThat(answers.get(1)).isCancelled();
        assertThat(slow.requests()).isEqualTo(2);
    }
}
