package dev.dynamark.gatling;

import dev.dynamark.measure.Recorder;

/** The threads and the recorder behind one protocol, from first use to the end of the run. */
record OpenProtocol(WorkerPool workers, Recorder recorder, Runnable atClose) implements AutoCloseable {

    static OpenProtocol open(DynamoProtocol protocol) {
        WorkerPool workers = protocol.newWorkers();
        if (protocol.recorder().isPresent()) {
            Recorder theirs = protocol.recorder().get();
            theirs.poolQueue(workers::queued);
            return new OpenProtocol(workers, theirs, () -> {});
        }
        Recorder ours = Recorder.builder().build();
        ours.poolQueue(workers::queued);
        return new OpenProtocol(workers, ours, () -> DefaultResult.write(protocol.simulation(), ours));
    }

    @Override
    public void close() {
        workers.close();
        atClose.run();
    }
}
