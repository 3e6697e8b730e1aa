package dev.dynamark.run.work.mix;

import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;

import dev.dynamark.accounts.Bank;
import dev.dynamark.accounts.StoredAccounts;
import dev.dynamark.contestants.AccountContestant;
import dev.dynamark.contestants.AccountStore;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.OperationBuilder;
import dev.dynamark.measure.FailureCategory;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.run.KeyChoices;
import dev.dynamark.run.Late;
import dev.dynamark.run.Stage;
import dev.dynamark.workload.Account;
import dev.dynamark.workload.Place;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A mix of transfers and batches, each contestant in a bank of its own. */
public final class AccountWork extends MixedWork {

    private final AccountComparison comparison;
    private final Map<String, Bank> banks = new LinkedHashMap<>();
    private final Map<Stage.Slot, Late<AccountStore>> stores = new HashMap<>();

    /** Of a comparison that need not be open yet. */
    public AccountWork(AccountComparison comparison) {
        super(comparison);
        this.comparison = comparison;
        int accounts = comparison.settings().traffic().contention().accounts();
        for (String contestant : comparison.lineup().all()) {
            banks.put(
                    contestant,
                    new Bank(comparison.owner(contestant), accounts, KeyChoices.seed(comparison.settings())));
        }
    }

    /** One for all that is done there: it is opened before money moves, when nothing is measured yet. */
    private Supplier<AccountStore> store(Stage.Slot slot) {
        return stores.computeIfAbsent(slot, this::opened);
    }

    private Late<AccountStore> opened(Stage.Slot slot) {
        AccountContestant contestant = (AccountContestant) comparison.contestants().stream()
                .filter(each -> each.id().equals(slot.contestant()))
                .findFirst()
                .orElseThrow();
        return new Late<>(
                () -> contestant.openAccounts(comparison.stage().orElseThrow().stand(slot)));
    }

    /** Every user writes all accounts, which are the same for all, before any money moves. */
    @Override
    protected List<ChainBuilder> before(String dataset) {
        return comparison.lineup().all().stream()
                .map(contestant -> doIf(session -> comparison.lineup().playing().contains(contestant))
                        .then(accountsBefore(new Stage.Slot(contestant, dataset))))
                .toList();
    }

    private ChainBuilder accountsBefore(Stage.Slot slot) {
        List<Account> first = banks.get(slot.contestant()).first();
        int batches = (first.size() + AccountStore.BATCH - 1) / AccountStore.BATCH;
        Supplier<AccountStore> store = store(slot);
        return exec(turns().named(slot, MixedOperation.BATCH_WRITE)
                .burst(batches)
                .with((session, i) ->
                        first.subList(i * AccountStore.BATCH, Math.min((i + 1) * AccountStore.BATCH, first.size())))
                .run(batch -> store.get().write(batch))
                .silent());
    }

    @Override
    OperationActionBuilder<?, ?> action(Stage.Slot slot, MixedOperation operation, Part part) {
        Supplier<AccountStore> store = store(slot);
        Bank bank = banks.get(slot.contestant());
        OperationBuilder named = turns().named(slot, operation);
        return switch (operation) {
            case TRANSFER -> transfer(named, store, bank, part);
            case BATCH_WRITE -> write(named, store, bank, part);
            default -> read(named, store, bank, part);
        };
    }

    /** Places of the warm-up have numbers that others have too. */
    private static Place place(Session session, Part part) {
        Place place = part.place().apply(session);
        return part.isWarmUp() ? new Place(place.user(), -1 - place.round(), place.position()) : place;
    }

    private static OperationActionBuilder<?, ?> transfer(
            OperationBuilder named, Supplier<AccountStore> store, Bank bank, Part part) {
        return named.with(session -> bank.transfer(place(session, part)))
                .run(moving -> store.get().transfer(moving.transfer()))
                .expectFailure(
                        "transaction in conflict",
                        (moving, failure) -> failure.type().equals("TransactionConflict") && moving.cancelled())
                .expectFailure(
                        "account changed meanwhile",
                        (moving, failure) -> failure.category() == FailureCategory.CONDITIONAL && moving.isOvertaken())
                .check("is acknowledged", (moving, nothing) -> moving.acknowledged());
    }

    private static OperationActionBuilder<?, ?> write(
            OperationBuilder named, Supplier<AccountStore> store, Bank bank, Part part) {
        return named.with(session -> bank.opening(part.name(), place(session, part), AccountStore.BATCH))
                .run(batch -> store.get().write(batch))
                .check("is acknowledged", (batch, nothing) -> bank.opened(batch));
    }

    private static OperationActionBuilder<?, ?> read(
            OperationBuilder named, Supplier<AccountStore> store, Bank bank, Part part) {
        return named.with(session -> bank.some(place(session, part), AccountStore.BATCH))
                .<List<Account>>call(ids -> store.get().read(ids))
                .check(
                        "are the accounts asked for",
                        (ids, found) -> found.size() == ids.size()
                                && new HashSet<>(ids)
                                        .containsAll(
                                                found.stream().map(Account::id).toList()))
                .check("hold what they may", (ids, found) -> found.stream().allMatch(bank::isPossible));
    }

    @Override
    public Map<String, Supplier<Optional<String>>> verdicts() {
        Map<String, Supplier<Optional<String>>> verdicts = new LinkedHashMap<>();
        for (String contestant : comparison.lineup().all()) {
            verdicts.put(contestant + " kept the sum", () -> changedSum(contestant));
            verdicts.put(contestant + " wrote again what was handed back", () -> owed(contestant));
            verdicts.put(contestant + " told what was refused", () -> untold(contestant));
        }
        return verdicts;
    }

    private Optional<String> changedSum(String contestant) {
        Stage stage = comparison.stage().orElseThrow();
        String table = stage.tables().values().iterator().next();
        Bank bank = banks.get(contestant);
        return bank.objection(StoredAccounts.read(stage.admin(), table, bank.all()));
    }

    private Optional<String> owed(String contestant) {
        int owed = comparison.owed(contestant);
        return owed == 0
                ? Optional.empty()
                : Optional.of(owed + " writes of batches were handed back and never came again");
    }

    private Optional<String> untold(String contestant) {
        Map<String, Long> told = new TreeMap<>();
        comparison.recording().series().stream()
                .filter(series -> series.contestant().equals(contestant))
                .flatMap(series -> series.refusals().stream())
                .forEach(some -> some.forEach((word, count) -> told.merge(word, count, Long::sum)));
        Map<String, Long> refused = comparison.refused(contestant);
        return told.equals(refused)
                ? banks.get(contestant).objection(comparison.transactions(contestant))
                : Optional.of("the result tells of " + told + ", the HTTP client refused " + new TreeMap<>(refused));
    }
}
