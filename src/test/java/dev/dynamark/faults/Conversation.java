package dev.dynamark.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The requests of one connection, one after the other. */
final class Conversation {

    private final Socket client;
    private final Upstream upstream;
    private final CountDownLatch closed;

    Conversation(Socket client, Upstream upstream, CountDownLatch closed) {
        this.client = client;
        this.upstream = upstream;
        this.closed = closed;
    }

    /** Answers requests until the client closes the connection or a fault does. */
    void run(Function<String, Fault> script) throws IOException, InterruptedException {
        InputStream input = new BufferedInputStream(client.getInputStream());
        Optional<Request> request = Request.read(input);
        while (request.isPresent()) {
            Optional<Response> response =
                    answer(request.get(), script.apply(request.get().operation()), input);
            if (response.isEmpty()) {
                return;
            }
            client.getOutputStream().write(response.get().bytes());
            if (!response.get().isWhole()) {
                return;
            }
            request = Request.read(input);
        }
    }

    private Optional<Response> answer(Request request, Fault fault, InputStream input)
            throws IOException, InterruptedException {
        if (fault instanceof Fault.Answered answered) {
            return Optional.of(Response.of(answered.status(), answered.body()));
        }
        if (fault instanceof Fault.Reset) {
            return reset();
        }
        if (fault instanceof Fault.Silent silent) {
            awaitHangUp(input);
            silent.hungUp().run();
            return Optional.empty();
        }
        if (fault instanceof Fault.ClockAhead clock && !clock.accepts(request)) {
            return Optional.of(clock.refuse());
        }
        if (fault instanceof Fault.Delayed delayed
                && closed.await(delayed.duration().toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        Response response = upstream.send(request);
        return fault instanceof Fault.Lost ? reset() : Optional.of(changed(response, fault));
    }

    private Optional<Response> reset() throws IOException {
        // Closing with linger 0 sends RST, not FIN.
        client.setSoLinger(true, 0);
        return Optional.empty();
    }

    private static void awaitHangUp(InputStream input) {
        try {
            long unused = input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException reset) {
            // Also a way to hang up.
        }
    }

    private static Response changed(Response response, Fault fault) {
        if (fault instanceof Fault.Changed changed) {
            return response.withBody(changed.change()
                    .apply(new String(response.body(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (fault instanceof Fault.Miscounted) {
            return response.withWrongChecksum();
        }
        return fault instanceof Fault.Truncated ? response.half() : response;
    }
}
