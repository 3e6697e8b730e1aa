package dev.dynamark.report.junit;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Run;
import dev.dynamark.report.ReportFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code TEST-dynamark.xml}: whether the run is complete and valid, its budgets, and Gatling's assertions, in the form of
 * JUnit's reports. What fails there fails the run; what is skipped there decided nothing. Stateless.
 */
public final class JUnitReport {

    /** CI systems look for {@code TEST-*.xml}. */
    public static final String FILE = "TEST-dynamark.xml";

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private JUnitReport() {}

    /**
     * Writes the report, replacing one that is there.
     *
     * @param file in a folder that exists
     * @param assertions of Gatling; empty if they are not known
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Result result, List<GatlingAssertion> assertions) throws IOException {
        ReportFile.write(file, text(result, assertions));
    }

    /** The report as text. */
    public static String text(Result result, List<GatlingAssertion> assertions) {
        List<TestSuite> suites = Suites.of(result, assertions);
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            attribute(xml, "name", result.run().id());
            attribute(xml, "tests", sum(suites, suite -> suite.cases().size()));
            attribute(xml, "failures", sum(suites, suite -> suite.count(TestCase.State.FAILED)));
            attribute(xml, "errors", "0");
            attribute(
                    xml, "time", String.format(Locale.ROOT, "%.3f", result.run().durationMs() / 1e3));
            for (TestSuite suite : suites) {
                write(xml, result.run(), suite);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory failed", e);
        }
        return text.append('\n').toString();
    }

    private static String sum(List<TestSuite> suites, ToLongFunction<TestSuite> number) {
        return Long.toString(suites.stream().mapToLong(number).sum());
    }

    private static void write(XMLStreamWriter xml, Run run, TestSuite suite) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        String name = run.simulation() + "." + suite.name();
        attribute(xml, "name", name);
        attribute(xml, "tests", Integer.toString(suite.cases().size()));
        attribute(xml, "failures", Long.toString(suite.count(TestCase.State.FAILED)));
        attribute(xml, "errors", "0");
        attribute(xml, "skipped", Long.toString(suite.count(TestCase.State.SKIPPED)));
        attribute(xml, "time", "0");
        for (TestCase each : suite.cases()) {
            write(xml, name, each);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, String suite, TestCase one) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute(xml, "name", one.name());
        attribute(xml, "classname", suite);
        attribute(xml, "time", "0");
        if (one.state() != TestCase.State.PASSED) {
            xml.writeStartElement(one.state() == TestCase.State.FAILED ? "failure" : "skipped");
            attribute(xml, "message", one.message());
            if (one.state() == TestCase.State.FAILED) {
                attribute(xml, "type", one.type());
            }
            // Some show the text, others the attribute.
            xml.writeCharacters(writable(one.message()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, writable(value));
    }

    /** Messages of failures hold whatever a server sent, also what no XML may. */
    private static String writable(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
    }
}
