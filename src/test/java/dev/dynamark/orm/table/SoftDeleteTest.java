package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.LocalTables.START;
import static dev.dynamark.orm.access.Thrown.thrown;
import static dev.dynamark.orm.table.Stored.id;
import static dev.dynamark.orm.table.Stored.n;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.Table;
import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.VersionConflictException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoftDeleteTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    @ParameterizedTest
    @EnumSource
    void keepsItemUntilItsTtl(Way way) {
        TableAccess<Document> documents = TABLES.create(way, Document.class);
        documents.put(Document.of("1", "title"));
        TABLES.passTime(Duration.ofHours(1));
        documents.delete(Document_.key("1"));
        Document deleted = documents.includingDeleted().get(Document_.key("1"));
        assertThat(deleted.deletedAt()).contains(START.plusSeconds(3600));
        assertThat(deleted.updatedAt()).contains(START.plusSeconds(3600));
        assertThat(deleted.ttl()).contains(START.plus(Duration.ofDays(30)).getEpochSecond() + 3600);
        assertThat(deleted.version()).isEqualTo(1);
        assertThat(deleted.title()).isEqualTo("title");
    }

    @ParameterizedTest
    @EnumSource
    void readsLeaveDeletedItemsOut(Way way) {
        TableAccess<Document> documents = TABLES.create(way, Document.class);
        documents.put(Document.of("1", "title"));
        assertThat(documents.exists(Document_.key("1"))).isTrue();
        documents.delete(Document_.key("1"));
        assertThat(documents.find(Document_.key("1"))).isEmpty();
        assertThat(documents.exists(Document_.key("1"))).isFalse();
        assertThat(documents.includingDeleted().exists(Document_.key("1"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nullCountsAsNotDeleted(Way way) {
        TableAccess<Draft> drafts = TABLES.create(way, Draft.class);
        Draft draft = drafts.put(new Draft(7, "text", null));
        assertThat(drafts.find(Draft_.key(7))).contains(draft);
        assertThat(drafts.exists(Draft_.key(7))).isTrue();
        drafts.delete(Draft_.key(7));
        assertThat(drafts.find(Draft_.key(7))).isEmpty();
        assertThat(drafts.includingDeleted().get(Draft_.key(7)).deletedAt()).isEqualTo(START);
    }

    @ParameterizedTest
    @EnumSource
    void restoresItem(Way way) {
        TableAccess<Document> documents = TABLES.create(way, Document.class);
        documents.put(Document.of("1", "title"));
        documents.delete(Document_.key("1"));
        Document restored = documents.restore(Document_.key("1"));
        assertThat(restored.deletedAt()).isEmpty();
        assertThat(restored.ttl()).isEmpty();
        assertThat(restored.version()).isEqualTo(2);
        assertThat(documents.find(Document_.key("1"))).contains(restored);
    }

    @ParameterizedTest
    @EnumSource
    void restoresNothingThatIsNotThere(Way way) {
        TableAccess<Document> documents = TABLES.create(way, Document.class);
        ConditionFailedException failed =
                thrown(ConditionFailedException.class, () -> documents.restore(Document_.key("1")));
        assertThat(failed).hasMessageContainingAll("restore of Document", documents.name());
        assertThat(TABLES.stored(documents, id("1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void restoreKeepsTtlOfLivingItem(Way way) {
        TableAccess<Document> documents = TABLES.create(way, Document.class);
        Document living = documents.put(new Document(
                "1", "title", 0, Optional.empty(), Optional.empty(), Optional.of(START.getEpochSecond() + 60)));
        assertThat(thrown(ConditionFailedException.class, () -> documents.restore(Document_.key("1"))))
                .hasMessageContainingAll("softly deleted", "restore of Document", documents.name());
        assertThat(documents.get(Document_.key("1"))).isEqualTo(living);
    }

    @ParameterizedTest
    @EnumSource
    void liveOnlyTakesZeroForNoTtl(Way way) {
        TableAccess<Lease> leases = TABLES.create(way, Lease.class);
        Lease zero = leases.put(new Lease("zero", 0));
        TABLES.store(leases, id("absent"));
        TableAccess<Lease> live = leases.liveOnly();
        for (String id : List.of("zero", "absent")) {
            assertThat(live.find(Lease_.key(id))).isPresent();
            assertThat(live.exists(Lease_.key(id))).isTrue();
        }
        Table<Lease> table = TABLES.db(way).build().table(Lease.class, leases.name());
        assertThat(table.liveOnly().scan().list()).containsExactlyInAnyOrder(zero, new Lease("absent", 0));
    }

    @ParameterizedTest
    @EnumSource
    void deletesForGood(Way way) {
        TableAccess<Document> documents = TABLES.create(way, Document.class);
        documents.put(Document.of("1", "title"));
        documents.deleteHard(Document_.key("1"));
        assertThat(TABLES.stored(documents, id("1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deletesAbsentOrDeletedItemSilently(Way way) {
        TableAccess<Document> documents = TABLES.create(way, Document.class);
        documents.delete(Document_.key("1"));
        assertThat(TABLES.stored(documents, id("1"))).isEmpty();
        Document put = documents.put(Document.of("1", "title"));
        assertThat(documents.deleteReturningOld(Document_.key("1"))).contains(put);
        TABLES.passTime(Duration.ofHours(1));
        assertThat(documents.deleteReturningOld(Document_.key("1"))).isEmpty();
        assertThat(documents.includingDeleted().get(Document_.key("1")).deletedAt())
                .contains(START);
    }

    @ParameterizedTest
    @EnumSource
    void failsUnderConditionThatDoesNotHold(Way way) {
        TableAccess<Document> documents = TABLES.create(way, Document.class);
        documents.put(Document.of("1", "title"));
        ConditionFailedException failed = thrown(
                ConditionFailedException.class,
                () -> documents.when(Document_.TITLE.eq("other")).delete(Document_.key("1")));
        assertThat(failed).isExactlyInstanceOf(ConditionFailedException.class);
        assertThat(documents.exists(Document_.key("1"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void requiresVersionOfItem(Way way) {
        TableAccess<Document> documents = TABLES.create(way, Document.class);
        Document put = documents.put(Document.of("1", "title"));
        Document current = documents.update(put);
        assertThat(thrown(VersionConflictException.class, () -> documents.deleteItem(put)))
                .hasMessageContaining("delete of Document");
        documents.deleteItem(current);
        assertThat(documents.exists(Document_.key("1"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void createSeesDeletedItem(Way way) {
        TableAccess<Document> documents = TABLES.create(way, Document.class);
        documents.put(Document.of("1", "title"));
        documents.delete(Document_.key("1"));
        assertThat(thrown(ConditionFailedException.class, () -> documents.create(Document.of("1", "again"))))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void restoreNeedsSoftDeletes(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        int before = TABLES.sent();
        assertThat(thrown(InvalidRequestException.class, () -> notes.restore(Note_.key("1"))))
                .hasMessageContainingAll("@DeletedAt", "restore of Note");
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void liveOnlyLeavesOutItemsPastTheirTtl(Way way) {
        TableAccess<Account> accounts = TABLES.create(way, Account.class);
        accounts.put(Account.of("t", 1).withExpires(START.plusSeconds(60)));
        accounts.put(Account.of("t", 2));
        TableAccess<Account> live = accounts.liveOnly();
        assertThat(live.exists(Account_.key("t", 1))).isTrue();
        assertThat(live.find(Account_.key("t", 1))).isPresent();
        TABLES.passTime(Duration.ofSeconds(60));
        assertThat(live.exists(Account_.key("t", 1))).isFalse();
        assertThat(live.find(Account_.key("t", 1))).isEmpty();
        assertThat(live.exists(Account_.key("t", 2))).isTrue();
        assertThat(accounts.exists(Account_.key("t", 1))).isTrue();
        assertThat(TABLES.stored(accounts, Stored.account("t", "00000001")).get("expires"))
                .isEqualTo(n(START.getEpochSecond() + 60));
    }
}
