package dev.dynamark.orm.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.QuerySteps;
import dev.dynamark.orm.access.Way;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sort keys that are components' own attributes, and text with characters beyond the usual. */
class BareKeysTest {

    private static final String SAMPLES = "bare-samples";
    private static final String CHUNKS = "bare-chunks";
    private static final String WORDS = "bare-words";
    private static final String PATHS = "bare-paths";
    // In the order of their bytes in UTF-8, which is not Java's.
    private static final List<String> TEXTS = List.of(
            "\u0001", " ", "\"<&>", "#", "A", "a", "a\u0000", "a\u0000b", "ab", "é", "\uE000", "\uFFFD", "😀", "😀a");

    @RegisterExtension
    static final Local LOCAL = new Local();

    @BeforeAll
    static void fill() {
        LOCAL.create(Entries.table(SAMPLES, "sensor", "N", "at", "N"));
        Stream.of("-1E+20", "-3", "-0.5", "0", "0.5", "2", "10", "1E+20")
                .forEach(at -> LOCAL.put(Sample.class, SAMPLES, new Sample(1, new BigDecimal(at), at)));
        LOCAL.create(Entries.table(CHUNKS, "file", "S", "hash", "B"));
        Stream.of(bytes(0), bytes(0, 1), bytes(1), bytes(127), bytes(128), bytes(128, 0), bytes(255))
                .forEach(hash -> LOCAL.put(Chunk.class, CHUNKS, new Chunk("f", hash, hash.remaining())));
        LOCAL.create(Entries.table(WORDS, "book", "S", "text", "S"));
        TEXTS.forEach(text -> LOCAL.put(Word.class, WORDS, new Word("b", text)));
        LOCAL.create(Entries.table(PATHS, "root", "S", "sk", "S"));
        TEXTS.forEach(text -> LOCAL.put(Path.class, PATHS, new Path("r", text, "f"), new Path("r", text, "g")));
    }

    private static ByteBuffer bytes(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length);
        Arrays.stream(values).forEach(value -> bytes.put((byte) value));
        return bytes.flip().asReadOnlyBuffer();
    }

    private static BigDecimal at(String number) {
        return new BigDecimal(number);
    }

    private static List<String> samples(Way way, Consumer<QuerySteps<Sample, ?>> steps) {
        return LOCAL.table(way, Sample.class, SAMPLES).query(Sample_.partition(1), steps).list().stream()
                .map(Sample::value)
                .toList();
    }

    private static List<ByteBuffer> chunks(Way way, Consumer<QuerySteps<Chunk, ?>> steps) {
        return LOCAL.table(way, Chunk.class, CHUNKS).query(Chunk_.partition("f"), steps).list().stream()
                .map(Chunk::hash)
                .toList();
    }

    private static List<String> words(Way way, Consumer<QuerySteps<Word, ?>> steps) {
        return LOCAL.table(way, Word.class, WORDS).query(Word_.partition("b"), steps).list().stream()
                .map(Word::text)
                .toList();
    }

    private static List<Path> paths(Way way, Consumer<QuerySteps<Path, ?>> steps) {
        return LOCAL.table(way, Path.class, PATHS)
                .query(Path_.partition("r"), steps)
                .list();
    }

    @ParameterizedTest
    @EnumSource
    void ordersNumbersByValue(Way way) {
        assertThat(samples(way, q -> {})).containsExactly("-1E+20", "-3", "-0.5", "0", "0.5", "2", "10", "1E+20");
        assertThat(samples(way, q -> q.sortEquals(Sample_.sort(at("0.50"))))).containsExactly("0.5");
        assertThat(samples(way, q -> q.sortLessThan(Sample_.sort(at("0"))))).containsExactly("-1E+20", "-3", "-0.5");
        assertThat(samples(way, q -> q.sortAtMost(Sample_.sort(at("-3"))))).containsExactly("-1E+20", "-3");
        assertThat(samples(way, q -> q.sortGreaterThan(Sample_.sort(at("2"))))).containsExactly("10", "1E+20");
        assertThat(samples(way, q -> q.sortAtLeast(Sample_.sort(at("2"))))).containsExactly("2", "10", "1E+20");
        assertThat(samples(way, q -> q.sortBetween(Sample_.sort(at("-3")), Sample_.sort(at("0.5")))))
                .containsExactly("-3", "-0.5", "0", "0.5");
    }

    @ParameterizedTest
    @EnumSource
    void ordersBytesUnsigned(Way way) {
        assertThat(chunks(way, q -> {}))
                .containsExactly(bytes(0), bytes(0, 1), bytes(1), bytes(127), bytes(128), bytes(128, 0), bytes(255));
        assertThat(chunks(way, q -> q.sortEquals(Chunk_.sort(bytes(128))))).containsExactly(bytes(128));
        assertThat(chunks(way, q -> q.sortLessThan(Chunk_.sort(bytes(1))))).containsExactly(bytes(0), bytes(0, 1));
        assertThat(chunks(way, q -> q.sortAtMost(Chunk_.sort(bytes(0))))).containsExactly(bytes(0));
        assertThat(chunks(way, q -> q.sortGreaterThan(Chunk_.sort(bytes(128)))))
                .containsExactly(bytes(128, 0), bytes(255));
        assertThat(chunks(way, q -> q.sortAtLeast(Chunk_.sort(bytes(255))))).containsExactly(bytes(255));
        assertThat(chunks(way, q -> q.sortBetween(Chunk_.sort(bytes(1)), Chunk_.sort(bytes(128)))))
                .containsExactly(bytes(1), bytes(127), bytes(128));
        assertThat(chunks(way, q -> q.sortBeginsWith(Chunk_.sort(bytes(128)))))
                .containsExactly(bytes(128), bytes(128, 0));
    }

    @ParameterizedTest
    @EnumSource
    void ordersTextByItsBytes(Way way) {
        assertThat(words(way, q -> {})).isEqualTo(TEXTS);
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            assertThat(words(way, q -> q.sortEquals(Word_.sort(text)))).containsExactly(text);
            assertThat(words(way, q -> q.sortLessThan(Word_.sort(text)))).isEqualTo(TEXTS.subList(0, i));
            assertThat(words(way, q -> q.sortGreaterThan(Word_.sort(text))))
                    .isEqualTo(TEXTS.subList(i + 1, TEXTS.size()));
        }
        assertThat(words(way, q -> q.sortBeginsWith(Word_.sort("a"))))
                .containsExactly("a", "a\u0000", "a\u0000b", "ab");
    }

    @ParameterizedTest
    @EnumSource
    void findsEncodedTextByItsLeadingComponents(Way way) {
        for (String text : TEXTS) {
            assertThat(paths(way, q -> q.sortEquals(Path_.sort(text))))
                    .containsExactly(new Path("r", text, "f"), new Path("r", text, "g"));
            assertThat(paths(way, q -> q.sortBetween(Path_.sort(text), Path_.sort(text))))
                    .containsExactly(new Path("r", text, "f"), new Path("r", text, "g"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void boundsMeetTemplatesThatEndInText(Way way) {
        List<Path> all = paths(way, q -> {});
        assertThat(all).hasSize(2 * TEXTS.size());
        for (int i = 0; i < all.size(); i++) {
            Path path = all.get(i);
            assertThat(paths(way, q -> q.sortLessThan(Path_.sort(path.folder(), path.file()))))
                    .isEqualTo(all.subList(0, i));
            assertThat(paths(way, q -> q.sortGreaterThan(Path_.sort(path.folder(), path.file()))))
                    .isEqualTo(all.subList(i + 1, all.size()));
        }
    }
}
