package dev.dynamark.cost;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Prices of on-demand requests in one region on one day. Immutable.
 *
 * @param region such as {@code us-east-1}
 * @param tableClass such as {@code standard}
 * @param asOf when they were so
 * @param source who says so
 * @param usdPerMillionReadUnits US dollars, at least 0
 * @param usdPerMillionWriteUnits US dollars, at least 0
 */
public record PriceTable(
        String region,
        String tableClass,
        LocalDate asOf,
        String source,
        double usdPerMillionReadUnits,
        double usdPerMillionWriteUnits) {

    private static final String BUILT_IN = "prices-us-east-1-standard.json";
    private static final double MILLION = 1e6;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException if a price is no price
     */
    public PriceTable {
        requireNonNull(region, "region");
        requireNonNull(tableClass, "tableClass");
        requireNonNull(asOf, "asOf");
        requireNonNull(source, "source");
        requirePrice("usdPerMillionReadUnits", usdPerMillionReadUnits);
        requirePrice("usdPerMillionWriteUnits", usdPerMillionWriteUnits);
    }

    private static void requirePrice(String name, double price) {
        if (!(price >= 0) || Double.isInfinite(price)) {
            throw new IllegalArgumentException(name + " must be a number of US dollars, at least 0, is " + price);
        }
    }

    /** The prices that come with this version: of us-east-1, table class standard. */
    public static PriceTable builtIn() {
        try (InputStream resource = requireNonNull(PriceTable.class.getResourceAsStream(BUILT_IN), BUILT_IN)) {
            return JSON.readValue(resource, PriceTable.class);
        } catch (IOException broken) {
            throw new CostException("The built-in prices cannot be read: " + broken.getMessage(), broken);
        }
    }

    /**
     * Prices of another region, table class or day.
     *
     * @param file JSON with the fields of this record
     * @throws CostException if there is none, or it is no table of prices
     */
    public static PriceTable read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), PriceTable.class);
        } catch (NoSuchFileException missing) {
            throw new CostException(
                    "The prices cannot be read: there is no file " + file + ". Expected JSON such as\n" + example(),
                    missing);
        } catch (JsonProcessingException noTable) {
            throw new CostException(
                    "The file " + file + " is no table of prices: " + noTable.getOriginalMessage()
                            + ". Expected JSON such as\n" + example(),
                    noTable);
        } catch (IOException broken) {
            throw new CostException("The prices in " + file + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static String example() {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                    .without(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .writeValueAsString(builtIn());
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("A table of prices can be written", impossible);
        }
    }

    /** In one line, as results name it: region, table class and day. */
    public String name() {
        return String.format(Locale.ROOT, "%s %s on-demand, %s", region, tableClass, asOf);
    }

    /** The price in US dollars. */
    public double usd(Units units) {
        return (units.read() * usdPerMillionReadUnits + units.write() * usdPerMillionWriteUnits) / MILLION;
    }
}
