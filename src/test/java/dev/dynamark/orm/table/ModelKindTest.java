package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.LocalTables.START;
import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.VersionConflictException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One life of an item, for every kind of model but records. */
class ModelKindTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    @ParameterizedTest
    @EnumSource
    void bean(Way way) {
        TableAccess<BeanAccount> table = TABLES.create(way, BeanAccount.class);
        BeanAccount given = new BeanAccount();
        given.setId("1");
        given.setOwner("Ann");
        BeanAccount created = table.create(given);
        assertThat(created).isNotSameAs(given);
        assertThat(given.getVersion()).isNull();
        assertThat(created.getVersion()).isZero();
        assertThat(created.getCreatedAt()).isEqualTo(START);
        created.setOwner("Bea");
        BeanAccount updated = table.update(created);
        assertThat(updated.getOwner()).isEqualTo("Bea");
        assertThat(updated.getVersion()).isEqualTo(1);
        thrown(VersionConflictException.class, () -> table.update(created, List.of(BeanAccount_.OWNER)));
        assertThat(table.get(BeanAccount_.key("1")).getCreatedAt()).isEqualTo(START);
        table.deleteItem(updated);
        assertThat(table.exists(BeanAccount_.key("1"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void classWithBuilder(Way way) {
        TableAccess<BuiltAccount> table = TABLES.create(way, BuiltAccount.class);
        BuiltAccount created =
                table.create(BuiltAccount.builder().id("1").owner("Ann").build());
        assertThat(created.getVersion()).isZero();
        BuiltAccount updated =
                table.updateReturningNew(BuiltAccount_.key("1"), update -> update.set(BuiltAccount_.OWNER, "Bea")
                        .expectVersion(0));
        assertThat(updated.getOwner()).isEqualTo("Bea");
        assertThat(updated.getVersion()).isEqualTo(1);
        thrown(VersionConflictException.class, () -> table.deleteItem(created));
        table.deleteItem(updated);
        assertThat(table.find(BuiltAccount_.key("1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void classWithConstructor(Way way) {
        TableAccess<PlainAccount> table = TABLES.create(way, PlainAccount.class);
        PlainAccount created = table.create(new PlainAccount("1", "Ann", Optional.empty()));
        assertThat(created.version()).contains(0);
        PlainAccount updated = table.update(new PlainAccount("1", null, created.version()));
        assertThat(updated.owner()).isEqualTo("Ann");
        assertThat(updated.version()).contains(1);
        thrown(VersionConflictException.class, () -> table.deleteItem(created));
        assertThat(table.deleteReturningOld(PlainAccount_.key("1"))).isPresent();
    }
}
