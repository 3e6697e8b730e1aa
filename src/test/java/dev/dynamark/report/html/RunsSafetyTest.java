package dev.dynamark.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whatever comes from runs stays text. */
class RunsSafetyTest {

    @Test
    void keepsMarkupOfARunText() {
        String script = "<script>alert('1')</script>";
        String attribute = "\" onmouseover=\"alert(2)\" x='";
        String image = "</title></style></script><img src=x onerror=alert(3)>";
        Document page = Jsoup.parse(MadeComparison.of(
                        List.of(script, attribute, image), List.of(image, attribute), now -> now.invalid(script + image)
                                .commit(image))
                .page());

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, base, form")).isEmpty();
        assertThat(page.select("[src], link:not([href^=data:])")).isEmpty();
        assertThat(page.select("tbody th, tbody td").eachText()).contains(script, attribute.strip(), image);
        assertThat(page.select(".status p").eachText()).anyMatch(line -> line.contains(script));
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"))
                .doesNotContain("style");
    }
}
