package dev.dynamark.measure;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.Histogram;

/** Histograms as text: base64 of HdrHistogram's V2 compressed form. Stateless. */
public final class Histograms {

    private Histograms() {}

    /**
     * The text of a histogram.
     *
     * @param histogram in ns; not null, not changed by another thread meanwhile
     */
    public static String encode(AbstractHistogram histogram) {
        ByteBuffer buffer = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
        histogram.encodeIntoCompressedByteBuffer(buffer);
        byte[] bytes = new byte[buffer.flip().limit()];
        buffer.get(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The histogram of a text, free to be changed by the caller.
     *
     * @throws IllegalArgumentException if the text is not a compressed V2 histogram
     */
    public static Histogram decode(String text) {
        try {
            return Histogram.decodeFromCompressedByteBuffer(
                    ByteBuffer.wrap(Base64.getDecoder().decode(text)), 0);
        } catch (DataFormatException | RuntimeException e) {
            throw new IllegalArgumentException(
                    "Expected a compressed HdrHistogram V2 in base64, found " + text.length()
                            + " characters of another form",
                    e);
        }
    }

    /** What the histogram says, with its own mean. */
    public static Distribution distribution(AbstractHistogram histogram) {
        return distribution(histogram, histogram.getMean(), Optional.of(encode(histogram)));
    }

    static Distribution distribution(AbstractHistogram h, double mean, Optional<String> text) {
        return new Distribution(
                h.getMinValue(),
                mean,
                h.getValueAtPercentile(50),
                h.getValueAtPercentile(75),
                h.getValueAtPercentile(90),
                h.getValueAtPercentile(95),
                h.getValueAtPercentile(99),
                h.getValueAtPercentile(99.9),
                h.getMaxValue(),
                h.getStdDeviation(),
                text);
    }
}
