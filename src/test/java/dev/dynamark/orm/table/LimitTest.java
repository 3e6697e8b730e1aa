package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.attribute.Condition;
import dev.dynamark.orm.error.DynamormException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.LimitExceededException;
import dev.dynamark.orm.error.MissingKeyException;
import dev.dynamark.orm.table.Tree.Branch;
import java.util.Collections;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What DynamoDB would refuse is refused before it is sent, and what it takes is not. */
class LimitTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static void refuses(TableAccess<Tree> trees, String rule, ThrowingCallable write) {
        refuses(LimitExceededException.class, trees, rule, write);
    }

    private static void refuses(
            Class<? extends DynamormException> type, TableAccess<Tree> trees, String rule, ThrowingCallable write) {
        int before = TABLES.sent();
        DynamormException refused = thrown(type, write);
        assertThat(TABLES.sent()).isEqualTo(before);
        assertThat(refused).hasMessageContainingAll("of Tree in table " + trees.name(), "(key id, place)", rule);
        assertThat(refused.code()).isIn(ErrorCode.LIMIT_EXCEEDED, ErrorCode.MISSING_PRIMARY_KEY);
    }

    @ParameterizedTest
    @EnumSource
    void ofItemIs400KiB(Way way) {
        TableAccess<Tree> trees = TABLES.create(way, Tree.class);
        Tree tree = Tree.of("1", 1);
        // Names: id 2, place 5, kind 4, label 5, content 7, byKindPk 8. Values: id 1, place 1, kind 3, label 5, pk 8.
        int rest = 49;
        trees.put(tree.withContent(409_600 - rest));
        refuses(trees, "400 KB", () -> trees.put(tree.withContent(409_600 - rest + 1)));
        refuses(trees, "400 KB", () -> trees.create(tree.withContent(409_600 - rest + 1)));
    }

    @ParameterizedTest
    @EnumSource
    void ofPartitionKeyIs2048Bytes(Way way) {
        TableAccess<Tree> trees = TABLES.create(way, Tree.class);
        String longest = "é".repeat(1024);
        trees.put(Tree.of(longest, 1));
        assertThat(trees.exists(trees.keyOf(Tree.of(longest, 1)))).isTrue();
        Tree tooLong = Tree.of(longest + "x", 1);
        refuses(trees, "2048", () -> trees.put(tooLong));
        refuses(trees, "2048", () -> trees.find(trees.keyOf(tooLong)));
        refuses(trees, "2048", () -> trees.delete(trees.keyOf(tooLong)));
        refuses(trees, "2048", () -> trees.update(trees.keyOf(tooLong), update -> update.set(Tree_.LABEL, "x")));
    }

    @ParameterizedTest
    @EnumSource
    void ofSortKeyIs1024Bytes(Way way) {
        TableAccess<Tree> trees = TABLES.create(way, Tree.class);
        trees.put(Tree.of("1", 1024));
        refuses(trees, "1024", () -> trees.put(Tree.of("1", 1025)));
        refuses(trees, "1024", () -> trees.get(trees.keyOf(Tree.of("1", 1025))));
    }

    @ParameterizedTest
    @EnumSource
    void ofIndexKeysIsThatOfKeys(Way way) {
        TableAccess<Tree> trees = TABLES.create(way, Tree.class);
        Tree tree = Tree.of("1", 1);
        trees.put(tree.withKind("k".repeat(2043)).withLabel("l".repeat(1024)));
        refuses(trees, "byKindPk", () -> trees.put(tree.withKind("k".repeat(2044))));
        refuses(trees, "label", () -> trees.put(tree.withLabel("l".repeat(1025))));
        refuses(trees, "label", () -> trees.update(tree.withLabel("l".repeat(1025))));
        refuses(
                trees,
                "byKindPk",
                () -> trees.update(trees.keyOf(tree), update -> update.set(Tree_.KIND, "k".repeat(2044))));
    }

    @ParameterizedTest
    @EnumSource
    void ofKeysIsOneByteAtLeast(Way way) {
        TableAccess<Tree> trees = TABLES.create(way, Tree.class);
        Class<MissingKeyException> missing = MissingKeyException.class;
        refuses(missing, trees, "id", () -> trees.put(Tree.of("", 1)));
        refuses(missing, trees, "place", () -> trees.put(Tree.of("1", 0)));
        refuses(missing, trees, "place", () -> trees.find(trees.keyOf(Tree.of("1", 0))));
        refuses(missing, trees, "label", () -> trees.put(Tree.of("1", 1).withLabel("")));
    }

    @ParameterizedTest
    @EnumSource
    void ofExpressionIs4KiB(Way way) {
        TableAccess<Tree> trees = TABLES.create(way, Tree.class);
        Tree tree = trees.put(Tree.of("1", 1));
        Condition<Tree> tooLong = Collections.nCopies(400, Tree_.LABEL.eq("label")).stream()
                .reduce((left, right) -> left.and(right))
                .orElseThrow();
        refuses(trees, "4096", () -> trees.when(tooLong).put(tree));
        refuses(trees, "4096", () -> trees.when(tooLong).update(tree));
        refuses(trees, "4096", () -> trees.when(tooLong).delete(trees.keyOf(tree)));
    }

    @ParameterizedTest
    @EnumSource
    void ofInIs100Values(Way way) {
        TableAccess<Tree> trees = TABLES.create(way, Tree.class);
        Tree tree = trees.put(Tree.of("1", 1));
        trees.when(Tree_.LABEL.in(Collections.nCopies(100, "label"))).put(tree);
        LimitExceededException refused =
                thrown(LimitExceededException.class, () -> Tree_.LABEL.in(Collections.nCopies(101, "label")));
        assertThat(refused).hasMessageContainingAll("100 values", "label", "Tree");
    }

    @ParameterizedTest
    @EnumSource
    void ofNestingIs32Levels(Way way) {
        TableAccess<Tree> trees = TABLES.create(way, Tree.class);
        Tree tree = Tree.of("1", 1);
        trees.put(tree.withBranch(Branch.deep(31)));
        assertThat(trees.get(trees.keyOf(tree)).branch()).isEqualTo(Branch.deep(31));
        refuses(trees, "32", () -> trees.put(tree.withBranch(Branch.deep(32))));
        refuses(
                trees,
                "32",
                () -> trees.update(trees.keyOf(tree), update -> update.set(Tree_.BRANCH, Branch.deep(32))));
    }
}
