package dev.dynamark.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on 127.0.0.1 that passes requests on to an endpoint and does to some of them what a script says.
 *
 * <p>Speaks HTTP/1.1 with connections that stay open. Thread-safe.
 */
public final class FaultProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final Upstream upstream;
    private final ExecutorService threads;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Play play;

    private FaultProxy(ServerSocket listener, Upstream upstream, Script script) {
        this.listener = listener;
        this.upstream = upstream;
        this.play = new Play(script);
        this.threads = Executors.newCachedThreadPool(FaultProxy::daemon);
    }

    /**
     * Starts a proxy on a free port.
     *
     * @param endpoint where requests that the script lets through go
     * @param script what happens to each request
     */
    public static FaultProxy inFrontOf(URI endpoint, Script script) {
        try {
            ServerSocket listener = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
            FaultProxy proxy = new FaultProxy(listener, new Upstream(endpoint), script);
            proxy.threads.execute(proxy::accept);
            return proxy;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Where clients send their requests. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** Follows another script from now on and counts requests from zero again. */
    public void play(Script script) {
        play = new Play(script);
    }

    /** How many requests for an operation have come under the present script, retries included. */
    public int requests(String operation) {
        return play.counts().getOrDefault(operation, 0);
    }

    /** Closes every connection; requests that are being delayed are dropped. */
    @Override
    public void close() {
        closed.countDown();
        closeQuietly(listener);
        clients.forEach(FaultProxy::closeQuietly);
        threads.shutdownNow();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                clients.add(client);
                threads.execute(() -> serve(client));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            new Conversation(client, upstream, closed).run(this::fault);
        } catch (IOException gone) {
            // A client that gave up, or the proxy closing: either way nobody is left to tell.
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            clients.remove(client);
        }
    }

    private Fault fault(String operation) {
        Play current = play;
        return current.script().fault(operation, current.counts().merge(operation, 1, Integer::sum));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        return thread;
    }

    private static void closeQuietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception alreadyClosed) {
            // Closed is what it should be.
        }
    }

    private record Play(Script script, Map<String, Integer> counts) {

        Play(Script script) {
            this(Objects.requireNonNull(script, "script"), new ConcurrentHashMap<>());
        }
    }
}
