package dev.dynamark.orm.internal.direct;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An HTTP server on a free port of 127.0.0.1 that answers what a test says, also what no real server would. */
final class AnsweringServer implements AutoCloseable {

    /** A request that came, the how-manieth from 1. */
    record Arrival(int number, Map<String, String> headers, String body) {}

    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool(AnsweringServer::daemon);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final CountDownLatch hungUp = new CountDownLatch(1);
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final Function<Arrival, Reply> script;

    AnsweringServer(Function<Arrival, Reply> script) {
        this.script = script;
        try {
            listener = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        threads.execute(this::accept);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    /** Waits for a request. */
    void awaitArrival() throws InterruptedException {
        arrived.await();
    }

    /** Waits until a client has closed the connection of a request that was met with silence. */
    void awaitHangUp() throws InterruptedException {
        hungUp.await();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream input = new BufferedInputStream(socket.getInputStream());
            while (answer(socket, input)) {
                // Connections stay open.
            }
        } catch (IOException gone) {
            // A client that gave up, or the server closing.
        } finally {
            open.remove(socket);
        }
    }

    private boolean answer(Socket socket, InputStream input) throws IOException {
        Map<String, String> headers = headers(input);
        if (headers.isEmpty()) {
            return false;
        }
        byte[] body = input.readNBytes(Integer.parseInt(headers.get("Content-Length")));
        Arrival arrival = arrived(headers, new String(body, StandardCharsets.UTF_8));
        Reply reply = script.apply(arrival);
        if (reply instanceof Reply.Answer answer) {
            socket.getOutputStream().write(bytes(answer));
            return answer.missingBytes() == 0;
        }
        if (reply instanceof Reply.Silence) {
            awaitEnd(input);
            return false;
        }
        socket.setSoLinger(true, 0);
        return false;
    }

    /** A client may close its connection or reset it. */
    private void awaitEnd(InputStream input) throws IOException {
        try {
            int unused = input.read();
        } finally {
            hungUp.countDown();
        }
    }

    private synchronized Arrival arrived(Map<String, String> headers, String body) {
        Arrival arrival = new Arrival(arrivals.size() + 1, headers, body);
        arrivals.add(arrival);
        arrived.countDown();
        return arrival;
    }

    private static byte[] bytes(Reply.Answer answer) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " -\r\n");
        answer.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ")
                .append(body.length + answer.missingBytes())
                .append("\r\n\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private static Map<String, String> headers(InputStream input) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String line = line(input);
        if (!line.isEmpty()) {
            headers.put(":start", line);
        }
        for (line = line(input); !line.isEmpty(); line = line(input)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static String line(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next != '\n' && next != -1; next = input.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "answering-server");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        closeQuietly(listener);
        open.forEach(AnsweringServer::closeQuietly);
        threads.shutdownNow();
    }

    private static void closeQuietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception alreadyClosed) {
            // Closed is what it should be.
        }
    }
}
