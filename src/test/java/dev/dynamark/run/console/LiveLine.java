package dev.dynamark.run.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * The last line of a terminal, which is written again and again. What others print meanwhile through
 * {@link #above(PrintStream)} stands above it. Thread-safe.
 */
final class LiveLine implements ProgressBarConsumer {

    private static final String ERASE = "\r\u001b[K";

    private final PrintStream out;
    private final int columns;
    private boolean drawn;
    private boolean atLineStart = true;
    private boolean closed;

    /** @param columns of the terminal; its last one stays free, or the terminal would begin another line */
    LiveLine(PrintStream out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public int getMaxRenderedLength() {
        return columns - 1;
    }

    @Override
    public synchronized void accept(String text) {
        if (closed || !atLineStart) {
            return;
        }
        out.print(ERASE + text);
        out.flush();
        drawn = true;
    }

    @Override
    public synchronized void clear() {
        if (drawn) {
            out.print(ERASE);
            out.flush();
            drawn = false;
        }
    }

    /** Leaves nothing behind. */
    @Override
    public synchronized void close() {
        clear();
        closed = true;
    }

    /** Prints to this stream, and first takes the line away, which comes back by itself. */
    PrintStream above(PrintStream stream) {
        return new PrintStream(new Above(stream), true, Charset.defaultCharset());
    }

    private final class Above extends FilterOutputStream {

        Above(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int each) throws IOException {
            write(new byte[] {(byte) each}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return;
            }
            synchronized (LiveLine.this) {
                clear();
                out.write(bytes, offset, length);
                atLineStart = bytes[offset + length - 1] == '\n';
            }
        }
    }
}
