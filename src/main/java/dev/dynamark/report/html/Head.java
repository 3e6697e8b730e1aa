package dev.dynamark.report.html;

/**
 * What every page begins with.
 *
 * @param title of the window
 * @param policy what the browser may load and run: nothing but the page's own style and script
 */
record Head(String title, String policy, String style, String script) {

    static Head of(String title, Marks marks) {
        Asset style = Asset.of(Templates.asset("comparison.css") + marks.style());
        Asset script = Asset.of(Templates.asset("comparison.js"));
        return new Head(
                title,
                "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src " + style.source()
                        + "; script-src " + script.source(),
                style.text(),
                script.text());
    }
}
