package dev.dynamark.orm.internal.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dynamark.orm.attribute.Condition;
import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.LimitExceededException;
import dev.dynamark.orm.internal.expression.UpdateClause.Add;
import dev.dynamark.orm.internal.expression.UpdateClause.Append;
import dev.dynamark.orm.internal.expression.UpdateClause.Delete;
import dev.dynamark.orm.internal.expression.UpdateClause.Prepend;
import dev.dynamark.orm.internal.expression.UpdateClause.Remove;
import dev.dynamark.orm.internal.expression.UpdateClause.SetIfNotExists;
import dev.dynamark.orm.internal.expression.UpdateClause.SetValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExpressionBuilderTest {

    private static final Operand VALUE = new Operand.Value<>(Codecs.STRING, "secret");

    @Test
    void sharesPlaceholdersBetweenExpressionsOfOneRequest() {
        Condition<Sample> groups = Condition.<Sample>anyOf(Sample.TEXT.eq("a"), Sample.TEXT.eq("b"))
                .and(Condition.anyOf(Sample.FLAG.eq(true), Sample.TEXT.exists()));

        Expressions expressions = new ExpressionBuilder()
                .keyCondition(List.of(
                        Sample.TEXT.eq("k").node(),
                        Sample.NUMBER.between(number(1), number(2)).node()))
                .filter(groups.node())
                .projection(List.of(path("size"), path("list").at(2).key("size")))
                .build();

        assertThat(expressions.keyCondition()).contains("#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2");
        assertThat(expressions.filter()).contains("(#n0 = :v3 OR #n0 = :v4) AND (#n2 = :v5 OR attribute_exists(#n0))");
        assertThat(expressions.projection()).contains("#n0, #n3[2].#n0");
        assertThat(expressions.names())
                .containsExactly(
                        Map.entry("#n0", "size"),
                        Map.entry("#n1", "#x"),
                        Map.entry("#n2", "with space"),
                        Map.entry("#n3", "list"));
        assertThat(expressions.values())
                .extracting(Expressions.Bound::placeholder)
                .containsExactly(":v0", ":v1", ":v2", ":v3", ":v4", ":v5");
        assertThat(expressions.condition()).isEmpty();
        assertThat(expressions.update()).isEmpty();
    }

    @Test
    void keepsTheTreesStructure() {
        Condition<Sample> a = Sample.TEXT.exists();
        Condition<Sample> b = Sample.FLAG.exists();

        assertThat(filter(a.and(b).or(a))).isEqualTo("(%0 AND %1) OR %0");
        assertThat(filter(a.and(b.or(a)))).isEqualTo("%0 AND (%1 OR %0)");
        assertThat(filter(a.and(b).and(a))).isEqualTo("%0 AND %1 AND %0");
        assertThat(filter(a.and(b.and(a)))).isEqualTo("%0 AND (%1 AND %0)");
        assertThat(filter(a.not().and(b))).isEqualTo("(NOT (%0)) AND %1");
        assertThat(filter(a.and(b).not().not())).isEqualTo("NOT (NOT (%0 AND %1))");
        assertThat(filter(Condition.allOf(Condition.anyOf(a)))).isEqualTo("%0");
    }

    @Test
    void rendersEveryOperator() {
        assertThat(text(Sample.UNIT.in(TimeUnit.DAYS, TimeUnit.HOURS))).isEqualTo("#n0 IN (:v0, :v1)");
        assertThat(text(Sample.TEXT.beginsWith("a"))).isEqualTo("begins_with(#n0, :v0)");
        assertThat(text(Sample.TEXTS.contains("a"))).isEqualTo("contains(#n0, :v0)");
        assertThat(text(Sample.TEXT.notExists())).isEqualTo("attribute_not_exists(#n0)");
        assertThat(text(Sample.TEXT.hasType(AttributeType.NULL))).isEqualTo("attribute_type(#n0, :v0)");
        assertThat(text(Sample.TEXT.size().le(3))).isEqualTo("size(#n0) <= :v0");
        assertThat(text(Sample.TEXT.lt(Sample.OTHER_TEXT))).isEqualTo("#n0 < #n1");
        assertThat(text(Sample.INNERS.at(3).dot(Sample.INNER_NUMBER).ge(number(1))))
                .isEqualTo("#n0[3].#n1 >= :v0");
        assertThat(text(Sample.MAP.key("a.b").ne(number(1)))).isEqualTo("#n0.#n1 <> :v0");
    }

    @Test
    void ordersUpdatesBySection() {
        String update = new ExpressionBuilder()
                .update(List.of(
                        new Delete(path("h"), VALUE),
                        new Add(path("g"), VALUE),
                        new Remove(path("f").at(0)),
                        new Prepend(path("d"), VALUE),
                        new Append(path("c"), VALUE),
                        new SetIfNotExists(path("b"), VALUE),
                        new SetValue(path("a").at(1), VALUE),
                        new Remove(path("e"))))
                .build()
                .update()
                .orElseThrow();

        assertThat(update)
                .isEqualTo(
                        "SET #n0 = list_append(:v0, #n0), #n1 = list_append(#n1, :v1), #n2 = if_not_exists(#n2, :v2), "
                                + "#n3[1] = :v3 REMOVE #n4[0], #n5 ADD #n6 :v4 DELETE #n7 :v5");
    }

    @Test
    void refusesUpdatesThatOverlap() {
        refusesUpdate(path("a"), path("a"), "found a and a, which overlap");
        refusesUpdate(path("a").at(1), path("a"), "found a[1] and a, which overlap");
        refusesUpdate(path("a"), path("a").key("b").at(0), "found a and a.b[0], which overlap");
        refusesUpdate(path("a").key("b"), path("a").at(0), "found a.b and a[0], which overlap");
    }

    @Test
    void acceptsUpdatesBesideEachOther() {
        assertThat(update(path("a").at(1), path("a").at(2))).isEqualTo("REMOVE #n0[1], #n0[2]");
        assertThat(update(path("a.b"), path("a").key("b"))).isEqualTo("REMOVE #n0, #n1.#n2");
    }

    @Test
    void refusesEmptyAndOverlappingProjections() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> new ExpressionBuilder().projection(List.of()))
                .withMessageContaining("at least one attribute in the projection");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> new ExpressionBuilder()
                        .projection(List.of(path("a"), path("a").key("b"))))
                .withMessageContaining("each attribute once in the projection, found a and a.b");
        assertThat(new ExpressionBuilder()
                        .projection(List.of(path("a"), path("b"), path("a")))
                        .build()
                        .projection())
                .contains("#n0, #n1");
    }

    @Test
    void refusesExpressionsAbove4096Bytes() {
        List<DocumentPath> exact =
                IntStream.range(0, 1024).mapToObj(i -> path("a").at(i)).toList();

        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> new ExpressionBuilder().projection(exact))
                .withMessageContaining(
                        "a projection expression of at most 4096 bytes, DynamoDB's limit, found a longer");
        Condition<Sample> deep = Sample.TEXT.exists();
        for (int i = 0; i < 100_000; i++) {
            deep = deep.not();
        }
        ConditionNode node = deep.node();
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> new ExpressionBuilder().condition(node))
                .withMessageContaining("condition expression of at most 4096 bytes");
    }

    @Test
    void acceptsExpressionsOfExactly4096Bytes() {
        assertThat(new ExpressionText("text", new Placeholders())
                        .add("x".repeat(4096))
                        .toString())
                .hasSize(4096);
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> new ExpressionText("text", new Placeholders()).add("x".repeat(4097)));
    }

    @Test
    void showsNoValues() {
        assertThat(Sample.TEXT.eq("secret").and(Sample.LIST.contains("secret")).toString())
                .doesNotContain("secret")
                .contains("size");
    }

    private static void refusesUpdate(DocumentPath first, DocumentPath second, String message) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> update(first, second))
                .withMessageContaining(message);
    }

    private static String update(DocumentPath... removed) {
        List<UpdateClause> clauses =
                List.of(removed).stream().<UpdateClause>map(Remove::new).toList();
        return new ExpressionBuilder().update(clauses).build().update().orElseThrow();
    }

    private static DocumentPath path(String name) {
        return DocumentPath.of(name);
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    private static String filter(Condition<Sample> condition) {
        return text(condition).replace("attribute_exists(#n0)", "%0").replace("attribute_exists(#n1)", "%1");
    }

    private static String text(Condition<Sample> condition) {
        return new ExpressionBuilder().filter(condition.node()).build().filter().orElseThrow();
    }
}
