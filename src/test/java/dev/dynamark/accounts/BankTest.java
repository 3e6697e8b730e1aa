package dev.dynamark.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.workload.Account;
import dev.dynamark.workload.Place;
import dev.dynamark.workload.Transfer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankTest {

    private static final Place HERE = new Place(1, 2, 3);

    private final Bank bank = new Bank("aws-sdk", 5, 42);

    private static List<Account> after(List<Account> accounts, Transfer transfer, long paid, long received) {
        List<Account> changed = new ArrayList<>();
        for (Account account : accounts) {
            if (account.id().equals(transfer.from())) {
                changed.add(account.plus(-paid));
            } else {
                changed.add(account.id().equals(transfer.to()) ? account.plus(received) : account);
            }
        }
        return changed;
    }

    @Test
    void paysFromOneAccountToAnother() {
        for (int position = 0; position < 1_000; position++) {
            Transfer transfer = bank.transfer(new Place(1, 1, position)).transfer();

            assertThat(bank.all()).contains(transfer.from(), transfer.to());
            assertThat(transfer.from()).isNotEqualTo(transfer.to());
            assertThat(transfer.cents()).isPositive();
        }
        assertThat(bank.transfer(HERE).transfer())
                .isEqualTo(new Bank("aws-sdk", 5, 42).transfer(HERE).transfer());
    }

    @Test
    void findsMoneyThatIsLostOrMade() {
        Bank.Moving moving = bank.transfer(HERE);
        moving.acknowledged();
        Transfer transfer = moving.transfer();
        long cents = transfer.cents();

        assertThat(bank.objection(after(bank.first(), transfer, cents, cents))).isEmpty();
        assertThat(bank.objection(after(bank.first(), transfer, cents, cents - 1))
                        .orElseThrow())
                .contains("the sum was 5000000000000 cents and is 4999999999999");
    }

    @Test
    void findsAnotherAmountThanWasToBeMoved() {
        Bank.Moving moving = bank.transfer(HERE);
        moving.acknowledged();
        long less = moving.transfer().cents() - 1;

        assertThat(bank.objection(after(bank.first(), moving.transfer(), less, less))
                        .orElseThrow())
                .contains("must hold", "and holds");
        assertThat(bank.objection(after(bank.first(), moving.transfer(), 0, 0)).orElseThrow())
                .as("nothing moved, but written")
                .contains("must hold");
    }

    @Test
    void findsMoneyThatWentToSomebodyElse() {
        Bank.Moving moving = bank.transfer(HERE);
        moving.acknowledged();
        Transfer transfer = moving.transfer();
        String other = bank.all().stream()
                .filter(id -> !id.equals(transfer.from()) && !id.equals(transfer.to()))
                .findFirst()
                .orElseThrow();
        Transfer wrong = new Transfer(transfer.from(), other, transfer.cents());

        assertThat(bank.objection(after(bank.first(), wrong, transfer.cents(), transfer.cents()))
                        .orElseThrow())
                .contains("must hold");
    }

    @Test
    void findsATransferThatWasAcknowledgedAndNotDone() {
        Bank.Moving moving = bank.transfer(HERE);
        long cents = moving.transfer().cents();

        assertThat(bank.objection(bank.first())).as("not known").isEmpty();
        assertThat(bank.objection(after(bank.first(), moving.transfer(), cents, cents)))
                .as("not known, but done")
                .isEmpty();
        moving.acknowledged();
        assertThat(bank.objection(bank.first()).orElseThrow()).contains("must hold");
    }

    @Test
    void findsATransferThatWasCancelledAndDone() {
        Bank.Moving moving = bank.transfer(HERE);
        moving.cancelled();

        assertThat(bank.objection(after(bank.first(), moving.transfer(), 1, 1)).orElseThrow())
                .contains("must hold");
        assertThat(bank.objection(after(bank.first(), moving.transfer(), 0, 0)).orElseThrow())
                .contains("was written 1 times, by 0 transfers");
    }

    @Test
    void findsAccountsThatWereNotOpenedAsTheyShouldBe() {
        List<Account> opening = bank.opening("MEASURING", HERE, 2);
        bank.opened(opening);
        List<Account> stored = new ArrayList<>(bank.first());
        stored.addAll(opening);

        assertThat(bank.objection(stored)).isEmpty();
        stored.set(5, opening.get(0).plus(0));
        assertThat(bank.objection(stored).orElseThrow()).contains("was opened and is not as it was written");
    }

    @Test
    void knowsWhatAnAccountMayBe() {
        Account first = bank.first().get(0);

        assertThat(bank.isPossible(first)).isTrue();
        assertThat(bank.isPossible(first.plus(5))).as("nobody has paid").isFalse();
        assertThat(bank.isPossible(new Account(first.id(), 0, 1))).isFalse();

        Bank.Moving moving = bank.transfer(HERE);
        Account paying = bank.first().stream()
                .filter(account -> account.id().equals(moving.transfer().from()))
                .findFirst()
                .orElseThrow();
        assertThat(bank.isPossible(paying.plus(-moving.transfer().cents()))).isTrue();
        assertThat(bank.isPossible(paying.plus(-5_001))).isFalse();
    }

    @Test
    void comparesWhatWasToldWithWhatBecameOfTransactions() {
        bank.transfer(HERE).acknowledged();
        bank.transfer(HERE).cancelled();
        bank.transfer(HERE).isOvertaken();

        assertThat(bank.objection(new Transactions(1, 1, 1))).isEmpty();
        assertThat(bank.objection(new Transactions(0, 1, 1)).orElseThrow())
                .contains("1 transfers were acknowledged, but 0 transactions were carried out");
        assertThat(bank.objection(new Transactions(1, 2, 1)).orElseThrow())
                .contains("1 transfers were in conflict, but 2 transactions were in conflict");
        assertThat(bank.objection(new Transactions(1, 1, 0)).orElseThrow())
                .contains("1 transfers were overtaken, but 0 transactions were refused for a condition");

        bank.transfer(HERE);
        assertThat(bank.objection(new Transactions(1, 2, 1)))
                .as("one is not known")
                .isEmpty();
    }

    @Test
    void findsAccountsThatAreMissing() {
        List<Account> opening = bank.opening("MEASURING", HERE, 25);

        assertThat(bank.objection(bank.first())).as("not acknowledged").isEmpty();
        bank.opened(opening);
        assertThat(bank.objection(bank.first()).orElseThrow()).contains("25 of 30 accounts are missing");
    }

    @Test
    void explainsARefusalByAnotherTransferOfTheSameAccountOnly() {
        Bank.Moving alone = bank.transfer(HERE);
        assertThat(alone.isOvertaken()).isFalse();

        Bank.Moving same = bank.transfer(HERE);
        assertThat(alone.isOvertaken()).isTrue();
        assertThat(same.isOvertaken()).isTrue();
    }

    @Test
    void readsSomeAccountsOnceEach() {
        assertThat(bank.some(HERE, 3)).hasSize(3).doesNotHaveDuplicates().allMatch(bank.all()::contains);
        assertThat(bank.some(HERE, 25)).hasSize(5);
    }
}
