package dev.dynamark.gatling;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Gatling wrote into {@code simulation.log}, its binary format since 3.13. */
public record SimulationLog(List<Request> requests, List<Group> groups, List<String> errors) {

    public record Request(List<String> groups, String name, int startMs, int endMs, boolean ok, String message) {}

    public record Group(List<String> path, int startMs, int endMs, int cumulatedMs, boolean ok) {}

    static SimulationLog read(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return new Reader(in).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Request> named(String name) {
        return requests.stream().filter(request -> request.name().equals(name)).toList();
    }

    public long failed(String name) {
        return named(name).stream().filter(request -> !request.ok()).count();
    }

    private static final class Reader {

        private final DataInputStream in;
        private final Map<Integer, String> cache = new HashMap<>();
        private final SimulationLog log = new SimulationLog(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

        Reader(DataInputStream in) {
            this.in = in;
        }

        SimulationLog read() throws IOException {
            try {
                while (true) {
                    record(in.readByte());
                }
            } catch (EOFException end) {
                return log;
            }
        }

        private void record(byte kind) throws IOException {
            switch (kind) {
                case 0 -> header();
                case 1 ->
                    log.requests.add(
                            new Request(path(), cached(), in.readInt(), in.readInt(), in.readBoolean(), cached()));
                case 2 -> in.skipNBytes(4 + 1 + 4);
                case 3 -> log.groups.add(new Group(path(), in.readInt(), in.readInt(), in.readInt(), in.readBoolean()));
                case 4 -> {
                    log.errors.add(cached());
                    in.readInt();
                }
                default -> throw new IOException("unknown record " + kind);
            }
        }

        private void header() throws IOException {
            string();
            string();
            in.readLong();
            string();
            for (int scenarios = in.readInt(); scenarios > 0; scenarios--) {
                string();
            }
            for (int assertions = in.readInt(); assertions > 0; assertions--) {
                in.skipNBytes(in.readInt());
            }
        }

        private List<String> path() throws IOException {
            List<String> path = new ArrayList<>();
            for (int depth = in.readInt(); depth > 0; depth--) {
                path.add(cached());
            }
            return path;
        }

        private String cached() throws IOException {
            int index = in.readInt();
            if (index > 0) {
                cache.put(index, string());
            }
            return cache.get(Math.abs(index));
        }

        private String string() throws IOException {
            int length = in.readInt();
            if (length == 0) {
                return "";
            }
            byte[] bytes = in.readNBytes(length);
            boolean latin1 = in.readByte() == 0;
            boolean littleEndian = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
            return new String(
                    bytes,
                    latin1
                            ? StandardCharsets.ISO_8859_1
                            : littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
    }
}
