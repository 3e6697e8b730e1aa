package dev.dynamark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

    private record Fruit(String name, Optional<String> grams, Optional<String> price) {}

    private static final Table<Fruit> TABLE = Table.<Fruit>empty()
            .words("fruit", Fruit::name)
            .figures("g", Fruit::grams, "not weighed")
            .figuresIfAny("price", Fruit::price, "not sold");

    @Test
    void writesMarkdownWithNotesForEmptyCells() {
        assertThat(Markdown.lines(TABLE.grid(List.of(fruit("apple", "120"), fruit("fig", null)))))
                .containsExactly(
                        "| fruit |   g |", //
                        "| ----- | --: |",
                        "| apple | 120 |",
                        "| fig   |   – |",
                        "",
                        "- – under g: not weighed");
    }

    @Test
    void showsAnOptionalColumnIfAnyRowHasIt() {
        Fruit sold = new Fruit("pear", Optional.of("150"), Optional.of("2"));

        assertThat(Markdown.lines(TABLE.grid(List.of(sold, fruit("fig", "60")))))
                .containsExactly(
                        "| fruit |   g | price |",
                        "| ----- | --: | ----: |",
                        "| pear  | 150 |     2 |",
                        "| fig   |  60 |     – |",
                        "",
                        "- – under price: not sold");
    }

    @Test
    void namesColumnsOfTheSameReasonTogether() {
        Table<Fruit> twice = TABLE.figures("kg", Fruit::grams, "not weighed");

        assertThat(twice.grid(List.of(fruit("fig", null))).notes())
                .containsExactly(new Grid.Note(List.of("g", "kg"), "not weighed"));
    }

    @Test
    void hasOnlyAHeadWithoutRows() {
        assertThat(Markdown.lines(TABLE.grid(List.of()))).containsExactly("| fruit |   g |", "| ----- | --: |");
        assertThat(Plain.lines(TABLE.grid(List.of()), 80)).containsExactly("fruit  g");
    }

    @Test
    void escapesWhatWouldBeMarkup() {
        String name = "a|b `c` <script>\r\n*d* [e](f) \\ & $g$ ~h~ i_j\u001b[31m";

        List<String> lines = Markdown.lines(TABLE.grid(List.of(fruit(name, "1"))));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(2))
                .startsWith(
                        "| a\\|b \\`c\\` &lt;script&gt; \\*d\\* \\[e\\](f) \\\\ &amp; \\$g\\$ \\~h\\~ i\\_j \\[31m |");
    }

    @Test
    void writesPlainText() {
        assertThat(Plain.lines(TABLE.grid(List.of(fruit("apple", "120"), fruit("fig", null))), 80))
                .containsExactly("fruit    g", "apple  120", "fig      –");
    }

    @Test
    void shortensWordsUntilTheTableFits() {
        List<String> lines = Plain.lines(TABLE.grid(List.of(fruit("pomegranate\nfrom\tafar", "1,000"))), 16);

        assertThat(lines).containsExactly("fruit          g", "pomegran…  1,000");
    }

    @Test
    void neverShortensNumbers() {
        assertThat(Plain.lines(TABLE.grid(List.of(fruit("pomegranate", "123456789"))), 10))
                .containsExactly("fruit           g", "pomeg…  123456789");
    }

    private static Fruit fruit(String name, String grams) {
        return new Fruit(name, Optional.ofNullable(grams), Optional.empty());
    }
}
