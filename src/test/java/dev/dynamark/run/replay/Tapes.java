package dev.dynamark.run.replay;

import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.ReplayBackend;
import dev.dynamark.backend.replay.OwnCost;
import dev.dynamark.backend.replay.Tape;
import dev.dynamark.contestants.AsyncOrderContestant;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.ReplayCost;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the contestants of a run and DynamoDB Local said to each other, a tape for each contestant and dataset. */
public final class Tapes {

    /** What results name in place of an HTTP client. */
    public static final String HTTP_CLIENT = "none, answers are replayed";

    private final ReplayBackend backend;
    private final List<Tape> blocking = new ArrayList<>();
    private final List<Tape> asynchronous = new ArrayList<>();

    /** Without a tape; each contestant's client brings one. */
    public Tapes(ReplayBackend backend) {
        this.backend = backend;
    }

    /** The settings for one contestant's client, with a new tape in it. */
    public ClientSettings through(ClientSettings settings, OrderContestant contestant) {
        Tape tape = backend.newTape();
        (contestant instanceof AsyncOrderContestant ? asynchronous : blocking).add(tape);
        return settings.through(tape);
    }

    /** Ends DynamoDB Local: from now on there is only what was recorded. */
    public void stopRecording() {
        backend.stopRecording();
    }

    /** How many requests were recorded with their answers. */
    public int exchanges() {
        return Stream.of(blocking, asynchronous)
                .flatMap(List::stream)
                .mapToInt(Tape::exchanges)
                .sum();
    }

    /** What replay itself costs, by the requests of the first blocking and the first asynchronous contestant. */
    public List<ReplayCost> ownCosts() {
        return Stream.concat(
                        blocking.stream().limit(1).flatMap(tape -> OwnCost.ofBlocking(tape).stream()),
                        asynchronous.stream().limit(1).flatMap(tape -> OwnCost.ofAsynchronous(tape).stream()))
                .map(cost ->
                        new ReplayCost(cost.action(), cost.client(), cost.cpuNsPerCall(), cost.allocatedBytesPerCall()))
                .toList();
    }
}
