package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.LocalTables.START;
import static dev.dynamark.orm.access.Thrown.thrown;
import static dev.dynamark.orm.table.Stored.n;
import static dev.dynamark.orm.table.Stored.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ConditionFailedException;
import dev.dynamark.orm.error.DecodeException;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.MutationRefusedException;
import dev.dynamark.orm.error.VersionConflictException;
import dev.dynamark.orm.table.Media.Atlas;
import dev.dynamark.orm.table.Media.Book;
import dev.dynamark.orm.table.Media.Record;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SealedTableTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static final Book BOOK = new Book("a", "978", "Emma", null, null);

    @ParameterizedTest
    @EnumSource
    void writesAndReadsMembers(Way way) {
        TableAccess<Media> media = TABLES.create(way, Media.class);
        Atlas atlas = new Atlas("a", "asia", null);
        Record disc = new Record("a", 7, "Blue");
        assertThat(media.put(atlas)).isEqualTo(atlas);
        assertThat(media.create(disc)).isEqualTo(disc);
        Media book = media.create(BOOK);
        assertThat(book).isEqualTo(new Book("a", "978", "Emma", null, 0));
        assertThat(media.find(Media_Atlas_.key("a", "asia"))).contains(atlas);
        assertThat(media.get(Media_Record_.key("a", 7))).isEqualTo(disc);
        assertThat(media.get(media.keyOf(book))).isEqualTo(book);
        assertThat(TABLES.stored(media, Map.of("pk", s("SHELF#a"), "sk", s("RECORD#7"))))
                .isEqualTo(Map.of("pk", s("SHELF#a"), "sk", s("RECORD#7"), "kind", s("disc"), "title", s("Blue")));
    }

    @ParameterizedTest
    @EnumSource
    void updatesMembers(Way way) {
        TableAccess<Media> media = TABLES.create(way, Media.class);
        media.create(BOOK);
        Media updated = media.updateReturningNew(
                Media_Book_.key("a", "978"), update -> update.expectVersion(0).set(Media_Book_.TITLE, "Persuasion"));
        assertThat(updated).isEqualTo(new Book("a", "978", "Persuasion", null, 1));
        Media listed = media.update(new Book("a", "978", "Mansfield Park", null, 1), List.of(Media_Book_.TITLE));
        assertThat(listed).isEqualTo(new Book("a", "978", "Mansfield Park", null, 2));
        thrown(VersionConflictException.class, () -> media.update(updated, List.of(Media_Book_.TITLE)));
        thrown(VersionConflictException.class, () -> media.deleteItem(updated));
        thrown(ConditionFailedException.class, () -> media.when(Media_Book_.TITLE.eq("Emma"))
                .deleteItem(listed));
        media.deleteItem(listed);
        assertThat(media.find(Media_Book_.key("a", "978"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void updateThatMakesAnItemGivesItsType(Way way) {
        TableAccess<Media> media = TABLES.create(way, Media.class);
        media.update(Media_Book_.key("a", "978"), update -> update.set(Media_Book_.TITLE, "Emma"));
        assertThat(media.get(Media_Book_.key("a", "978"))).isEqualTo(new Book("a", "978", "Emma", null, 1));
        TableAccess<Book> books = way.table(TABLES.db(way).build(), Book.class, media.name());
        books.update(Media_Book_.key("a", "979"), update -> update.set(Media_Book_.TITLE, "Persuasion"));
        assertThat(media.get(Media_Book_.key("a", "979"))).isEqualTo(new Book("a", "979", "Persuasion", null, 1));
    }

    @ParameterizedTest
    @EnumSource
    void protectsMembersByTheirOwnRules(Way way) {
        TableAccess<Media> media = TABLES.create(way, Media.class);
        Record disc = new Record("a", 7, "Blue");
        Media book = media.create(BOOK);
        int before = TABLES.sent();
        thrown(MutationRefusedException.class, () -> media.put(disc));
        thrown(MutationRefusedException.class, () -> media.update(disc));
        thrown(MutationRefusedException.class, () -> media.deleteItem(disc));
        thrown(MutationRefusedException.class, () -> media.put(BOOK));
        thrown(MutationRefusedException.class, () -> media.update(book));
        thrown(
                MutationRefusedException.class,
                () -> media.update(Media_Record_.key("a", 7), update -> update.set(Media_Record_.TITLE, "x")));
        thrown(
                MutationRefusedException.class,
                () -> media.update(Media_Book_.key("a", "978"), update -> update.set(Media_Book_.OWNER, "x")));
        thrown(MutationRefusedException.class, () -> media.deleteHard(Media_Record_.key("a", 7)));
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void deletesMembersAsTheyAreDeleted(Way way) {
        TableAccess<Media> media = TABLES.create(way, Media.class);
        Media atlas = media.put(new Atlas("a", "asia", null));
        media.deleteItem(atlas);
        assertThat(media.find(Media_Atlas_.key("a", "asia"))).isEmpty();
        assertThat(media.exists(Media_Atlas_.key("a", "asia"))).isFalse();
        assertThat(media.includingDeleted().get(Media_Atlas_.key("a", "asia")))
                .isEqualTo(new Atlas("a", "asia", START));
    }

    @ParameterizedTest
    @EnumSource
    void refusesDeleteByKeyThatMayHaveToBeSoft(Way way) {
        TableAccess<Media> media = TABLES.create(way, Media.class);
        int before = TABLES.sent();
        assertThat(thrown(InvalidRequestException.class, () -> media.delete(Media_Atlas_.key("a", "asia"))))
                .hasMessageContainingAll("delete of Media", "delete(item)", "deleteHard");
        thrown(InvalidRequestException.class, () -> media.deleteReturningOld(Media_Atlas_.key("a", "asia")));
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void refusesStepsOfSeveralMembers(Way way) {
        TableAccess<Media> media = TABLES.create(way, Media.class);
        assertThat(thrown(
                        InvalidRequestException.class,
                        () -> media.update(Media_Book_.key("a", "978"), update -> update.set(Media_Book_.TITLE, "x")
                                .remove(Media_Record_.TITLE))))
                .hasMessageContainingAll("Book", "Record");
    }

    @ParameterizedTest
    @EnumSource
    void refusesUntypedKeysWhichNoModelNames(Way way) {
        TableAccess<Media> media = TABLES.create(way, Media.class);
        assertThat(thrown(InvalidRequestException.class, () -> media.key("a", "978")))
                .hasMessageContainingAll("Media", "one of its models");
    }

    @ParameterizedTest
    @EnumSource
    void failsToReadUnknownTypes(Way way) {
        TableAccess<Media> media = TABLES.create(way, Media.class);
        TABLES.store(media, Map.of("pk", s("SHELF#a"), "sk", s("BOOK#1"), "kind", s("marker-9")));
        TABLES.store(media, Map.of("pk", s("SHELF#a"), "sk", s("BOOK#2")));
        TABLES.store(media, Map.of("pk", s("SHELF#a"), "sk", s("BOOK#3"), "kind", n(1)));
        for (String isbn : List.of("1", "2", "3")) {
            DecodeException failure = thrown(DecodeException.class, () -> media.get(Media_Book_.key("a", isbn)));
            assertThat(failure)
                    .hasMessageContainingAll("Media", media.name(), "kind", "Book", "disc", "Atlas")
                    .hasMessageNotContaining("marker-9");
            assertThat(failure.path()).isEqualTo("kind");
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsOwnTypeOnlyInTableOfOneMember(Way way) {
        TableAccess<Media> media = TABLES.create(way, Media.class);
        Record disc = new Record("a", 7, "Blue");
        media.create(disc);
        TableAccess<Record> discs = way.table(TABLES.db(way).build(), Record.class, media.name());
        assertThat(discs.get(Media_Record_.key("a", 7))).isEqualTo(disc);
        Map<String, AttributeValue> other =
                Map.of("pk", s("SHELF#a"), "sk", s("RECORD#8"), "kind", s("Book"), "title", s("x"));
        TABLES.store(media, other);
        DecodeException failure = thrown(DecodeException.class, () -> discs.find(Media_Record_.key("a", 8)));
        assertThat(failure).hasMessageContainingAll("Record", media.name(), "disc", "kind");
        assertThat(failure.path()).isEqualTo("kind");
    }
}
