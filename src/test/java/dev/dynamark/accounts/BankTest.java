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

        assertThat(bank.objection(after(bank.first(), transfer, 70, 70))).isEmpty();
        assertThat(bank.objection(after(bank.first(), transfer, 70, 69)).orElseThrow())
                .contains("the sum was 500000 cents and is 499999");
    }

    @Test
    void findsATransferThatWasAcknowledgedAndNotDone() {
        Bank.Moving moving = bank.transfer(HERE);

        assertThat(bank.objection(bank.first())).as("not known").isEmpty();
        moving.acknowledged();
        assertThat(bank.objection(bank.first()).orElseThrow()).contains("accounts were written 0 times");
    }

    @Test
    void findsATransferThatWasCancelledAndDone() {
        Bank.Moving moving = bank.transfer(HERE);
        moving.cancelled();

        assertThat(bank.objection(after(bank.first(), moving.transfer(), 1, 1)).orElseThrow())
                .contains("accounts were written 2 times");
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
