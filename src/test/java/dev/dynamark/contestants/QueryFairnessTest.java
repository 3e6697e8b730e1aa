package dev.dynamark.contestants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.queries.AnswerCheck;
import dev.dynamark.queries.QueryOrders;
import dev.dynamark.queries.Question;
import dev.dynamark.queries.Questions;
import dev.dynamark.queries.Reading;
import dev.dynamark.queries.Shape;
import dev.dynamark.queries.Shapes;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import dev.dynamark.workload.OrderLoader;
import dev.dynamark.workload.OrderTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Every contestant that has queries gives the answers that the seed has, by the same requests. */
@TestInstance(Lifecycle.PER_CLASS)
class QueryFairnessTest {

    private static final String TABLE = "queries";
    private static final int VARIANT = 3;
    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 8, 0, Duration.ofSeconds(20), Duration.ofMinutes(1));

    private final QueryOrders orders = QueryOrders.withBulk(Dataset.small(ItemShape.ORDER, 42));
    private final List<Shape> shapes = Shapes.all().stream()
            .filter(shape -> shape.reading() != Reading.VISIBLE)
            .toList();
    private final Questions questions = Questions.of(orders, shapes);
    private final AnswerCheck check = new AnswerCheck(orders);
    private final Map<String, List<String>> ofBaseline = new LinkedHashMap<>();
    private Backend backend;

    @BeforeAll
    void load(@TempDir Path logs) {
        backend = LocalBackend.start(logs);
        try (DynamoDbClient client = DynamoClients.create(backend.endpoint(), SETTINGS, List.of())) {
            client.createTable(table -> OrderTable.design().accept(table.tableName(TABLE)));
            new OrderLoader(client, TABLE).load(orders.dataset(), items -> {});
            new OrderLoader(client, TABLE).load(orders.bulk(), orders::bulkOrder);
        }
        ofBaseline.putAll(requests(new AwsSdkContestant()));
    }

    @AfterAll
    void stop() {
        backend.close();
    }

    static Stream<QueryContestant> whoseRequestsPassAnSdkClient() {
        return Stream.of(new EnhancedContestant(), new DynamormContestant());
    }

    @ParameterizedTest
    @MethodSource("whoseRequestsPassAnSdkClient")
    void answersByTheRequestsOfTheBaseline(QueryContestant contestant) {
        requests(contestant)
                .forEach((question, lines) -> assertThat(lines).as(question).isEqualTo(ofBaseline.get(question)));
    }

    @Test
    void asksForWhatTheShapesAreAbout() {
        assertThat(ofBaseline.get("pages-of-10")).hasSize(13);
        assertThat(ofBaseline.get("pages-of-25-descending")).hasSize(6);
        assertThat(ofBaseline.get("large-result")).hasSize(3);
        assertThat(ofBaseline.get("limit-filtered")).hasSizeGreaterThan(1);
        assertThat(ofBaseline.get("scan-parallel")).hasSizeGreaterThan(3);
        assertThat(ofBaseline.get("count-index")).singleElement().asString().contains("select=COUNT");
    }

    static Stream<Arguments> sabotages() {
        return Stream.of(
                arguments(new SabotagedQueries.WithoutATerm(), "filter-and-or"),
                arguments(new SabotagedQueries.WithoutAPage(), "pages-of-10"),
                arguments(new SabotagedQueries.WithoutTheOrder(), "latest-10"));
    }

    @ParameterizedTest
    @MethodSource("sabotages")
    void noticesWhatIsLeftOut(QueryContestant contestant, String noticedBy) {
        List<String> noticing = Stream.of("filter-and-or", "pages-of-10", "latest-10")
                .filter(shape -> !isAnswered(contestant, Shapes.named(shape).orElseThrow()))
                .toList();

        assertThat(noticing).containsExactly(noticedBy);
    }

    private boolean isAnswered(QueryContestant contestant, Shape shape) {
        try (Stand stand = new Stand(backend.endpoint(), SETTINGS, List.of(), UnaryOperator.identity(), TABLE);
                QueryStore<?> store = contestant.openQueries(stand)) {
            return isAnswered(store, questions.question(shape, VARIANT));
        }
    }

    private <M> boolean isAnswered(QueryStore<M> store, Question question) {
        QueryAnswer<M> answer = store.answer(question.shape().reading(), question.query());
        return check.isAnswer(
                question, answer.items().stream().map(store::order).toList(), answer.count());
    }

    /** By shape; every answer is checked. */
    private Map<String, List<String>> requests(QueryContestant contestant) {
        QueryLog log = new QueryLog();
        try (Stand stand = new Stand(backend.endpoint(), SETTINGS, List.of(log), UnaryOperator.identity(), TABLE);
                QueryStore<?> store = contestant.openQueries(stand)) {
            return requests(contestant.id(), store, log);
        }
    }

    private <M> Map<String, List<String>> requests(String contestant, QueryStore<M> store, QueryLog log) {
        Map<String, List<String>> requests = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (Shape shape : shapes) {
            Question question = questions.question(shape, VARIANT);
            if (!isAnswered(store, question)) {
                wrong.add(shape.name());
            }
            requests.put(shape.name(), log.drain());
        }
        assertThat(wrong).as(contestant).isEmpty();
        return requests;
    }
}
