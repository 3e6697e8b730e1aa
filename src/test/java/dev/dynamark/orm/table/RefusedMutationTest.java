package dev.dynamark.orm.table;

import static dev.dynamark.orm.access.Thrown.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.access.WriteAccess;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.MutationRefusedException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusedMutationTest {

    @RegisterExtension
    static final LocalTables TABLES = new LocalTables();

    private static void refuses(ErrorCode code, String named, List<ThrowingCallable> writes) {
        int before = TABLES.sent();
        assertThat(writes).allSatisfy(write -> {
            MutationRefusedException refused = thrown(MutationRefusedException.class, write);
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused).hasMessageContainingAll(named, "(key id)");
        });
        assertThat(TABLES.sent()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void changesOfWhatIsWrittenOnce(Way way) {
        TableAccess<Contract> contracts = TABLES.create(way, Contract.class);
        Contract contract = contracts.create(new Contract("1", "text"));
        refuses(
                ErrorCode.IMMUTABLE_MODEL,
                "@WriteOnce",
                List.of(
                        () -> contracts.put(contract),
                        () -> contracts.putReturningOld(contract),
                        () -> contracts.update(contract),
                        () -> contracts.update(contract, List.of(Contract_.TEXT)),
                        () -> contracts.update(Contract_.key("1"), update -> update.set(Contract_.TEXT, "x")),
                        () -> contracts.delete(Contract_.key("1")),
                        () -> contracts.deleteItem(contract),
                        () -> contracts.deleteReturningOld(Contract_.key("1")),
                        () -> contracts.deleteHard(Contract_.key("1"))));
        assertThat(contracts.get(Contract_.key("1"))).isEqualTo(contract);
    }

    @ParameterizedTest
    @EnumSource
    void changesOfProtectedAttributes(Way way) {
        TableAccess<Profile> profiles = TABLES.create(way, Profile.class);
        Profile profile = profiles.create(new Profile("1", "admin", "Ann"));
        refuses(
                ErrorCode.PROTECTED_ATTRIBUTE,
                "role",
                List.of(
                        () -> profiles.put(profile),
                        () -> profiles.update(profile),
                        () -> profiles.update(profile, List.of(Profile_.NAME, Profile_.ROLE)),
                        () -> profiles.update(Profile_.key("1"), update -> update.remove(Profile_.ROLE))));
        assertThat(profiles.update(new Profile("1", null, "Bea"), List.of(Profile_.NAME)))
                .isEqualTo(new Profile("1", "admin", "Bea"));
        profiles.delete(Profile_.key("1"));
    }

    @ParameterizedTest
    @EnumSource
    void changesOfAttributesProtectedForTheCall(Way way) {
        TableAccess<Note> notes = TABLES.create(way, Note.class);
        Note note = notes.put(new Note("1", "text", 5));
        WriteAccess<Note> guarded = notes.protecting(Note_.STARS);
        refuses(
                ErrorCode.PROTECTED_ATTRIBUTE,
                "stars",
                List.of(
                        () -> guarded.put(note),
                        () -> guarded.update(note),
                        () -> guarded.update(note, List.of(Note_.STARS)),
                        () -> guarded.when(Note_.TEXT.exists())
                                .update(Note_.key("1"), update -> update.add(Note_.STARS, 1)),
                        () -> guarded.protecting(Note_.TEXT).update(note, List.of(Note_.STARS))));
        assertThat(guarded.update(new Note("1", "other", null), List.of(Note_.TEXT)))
                .isEqualTo(new Note("1", "other", 5));
        assertThat(guarded.create(new Note("2", "text", 1))).isNotNull();
    }
}
