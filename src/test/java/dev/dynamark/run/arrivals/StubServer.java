package dev.dynamark.run.arrivals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * An HTTP server of known capacity on 127.0.0.1: so many workers, each busy with a request for so long, so workers ÷ time
 * requests a second and no more.
 */
final class StubServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers;

    StubServer(int count, Duration serviceTime) {
        workers = Executors.newFixedThreadPool(count);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(workers);
        server.createContext("/", exchange -> {
            long end = System.nanoTime() + serviceTime.toNanos();
            while (end - System.nanoTime() > 0) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
