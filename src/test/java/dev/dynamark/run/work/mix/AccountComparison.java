package dev.dynamark.run.work.mix;

import dev.dynamark.accounts.Transactions;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.faults.ContendedClient;
import dev.dynamark.faults.Refusing;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.Traffic.Contention;
import dev.dynamark.run.Comparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.http.SdkHttpClient;

/** A comparison whose requests meet refusals on their way, the same ones for all contestants. */
public final class AccountComparison extends Comparison {

    private final Map<String, Refusing> refusing = new ConcurrentHashMap<>();
    private final AtomicBoolean measuring = new AtomicBoolean();

    /** @param known contestants that have accounts */
    public AccountComparison(Settings settings, List<OrderContestant> known) {
        super(settings, known, CpuSource.THREAD);
        Contention contention = settings.traffic().contention();
        lineup().all()
                .forEach(contestant -> refusing.put(
                        contestant, new Refusing(contention.conflictPercent(), contention.unprocessedPercent())));
    }

    @Override
    protected Optional<UnaryOperator<SdkHttpClient>> transport(String contestant) {
        return Optional.of(client -> new ContendedClient(client, refusing.get(contestant)));
    }

    /** While all users wait and no request is under way; at a rate before each contestant, of which the first ends the warm-up. */
    @Override
    public void beginMeasuring() {
        super.beginMeasuring();
        if (measuring.compareAndSet(false, true)) {
            refusing.values().forEach(Refusing::reset);
        }
    }

    /** How many writes of batches were handed back and never came again. */
    int owed(String contestant) {
        return refusing.get(contestant).owed();
    }

    /** What became of a contestant's transactions, in all of the run. */
    Transactions transactions(String contestant) {
        return refusing.get(contestant).transactions();
    }

    /** What was refused since measuring began, by the HTTP client's own count. */
    Map<String, Long> refused(String contestant) {
        return refusing.get(contestant).counts();
    }
}
