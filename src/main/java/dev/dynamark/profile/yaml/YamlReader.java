package dev.dynamark.profile.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/** Builds a document of the parser's events. For one text and one thread. */
final class YamlReader {

    private static final int DEEPEST = 20;

    private final String text;
    private final List<YamlProblem> problems = new ArrayList<>();
    private final Iterator<Event> events;

    /** Reading cannot go on. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    YamlReader(String text) {
        this.text = text;
        events = new Yaml(new SafeConstructor(new LoaderOptions()))
                .parse(new StringReader(text))
                .iterator();
    }

    YamlDocument read() {
        Optional<YamlNode> root = Optional.empty();
        try {
            root = document();
        } catch (MarkedYAMLException wrong) {
            problem(wrong.getProblemMark().getLine(), "is not YAML: " + oneLine(wrong.getProblem()));
        } catch (ReaderException wrong) {
            problem(
                    (int) text.substring(0, Math.min(text.length(), wrong.getPosition()))
                            .chars()
                            .filter(each -> each == '\n')
                            .count(),
                    String.format("is not YAML: the character U+%04X is not allowed", wrong.getCodePoint()));
        } catch (TooDeep tooDeep) {
            // Told where it was found.
        }
        return new YamlDocument(root.flatMap(this::mapping), problems);
    }

    private Optional<YamlNode.Mapping> mapping(YamlNode root) {
        if (root instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (!(root instanceof YamlNode.Scalar scalar) || !scalar.isNothing()) {
            problem(root.line() - 1, "expected keys with values, such as `users: 4`");
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() {
        Optional<YamlNode> root = Optional.empty();
        boolean more = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.is(Event.ID.DocumentStart) && more) {
                problem(event.getStartMark().getLine(), "begins a second document; a profile is one");
                return root;
            }
            if (event instanceof NodeEvent) {
                root = node(event, 0);
                more = true;
            }
        }
        return root;
    }

    /** Empty if it cannot be known what is meant. */
    private Optional<YamlNode> node(Event event, int depth) {
        int line = event.getStartMark().getLine();
        if (depth > DEEPEST) {
            problem(line, "is nested more than " + DEEPEST + " deep");
            throw new TooDeep();
        }
        if (event instanceof AliasEvent alias) {
            problem(line, "*" + alias.getAnchor() + ": aliases are not read; write the value itself, or use `extends`");
            return Optional.empty();
        }
        refuseAnchor((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), line);
            return Optional.of(new YamlNode.Scalar(scalar.getValue(), style(scalar), line + 1));
        }
        if (event instanceof SequenceStartEvent sequence) {
            refuseTag(sequence.getTag(), line);
            return Optional.of(new YamlNode.Sequence(items(depth + 1), line + 1));
        }
        refuseTag(((MappingStartEvent) event).getTag(), line);
        return Optional.of(new YamlNode.Mapping(entries(depth + 1), line + 1));
    }

    private static YamlNode.Style style(ScalarEvent scalar) {
        return scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                ? YamlNode.Style.PLAIN
                : YamlNode.Style.QUOTED;
    }

    private List<YamlNode> items(int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            node(event, depth).ifPresent(items::add);
        }
        return items;
    }

    private List<YamlNode.Entry> entries(int depth) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            int line = event.getStartMark().getLine();
            Optional<YamlNode> key = node(event, depth);
            Optional<YamlNode> value = node(events.next(), depth);
            if (key.isPresent() && !(key.get() instanceof YamlNode.Scalar)) {
                problem(line, "expected a word as key, found a list or a group of keys");
            } else if (key.isPresent() && value.isPresent()) {
                add(entries, new YamlNode.Entry(((YamlNode.Scalar) key.get()).text(), line + 1, value.get()));
            }
        }
        return List.copyOf(entries.values());
    }

    private void add(Map<String, YamlNode.Entry> entries, YamlNode.Entry entry) {
        YamlNode.Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            problem(
                    entry.line() - 1,
                    oneLine(entry.key()) + ": stands twice, first in line " + first.line() + "; leave one out");
        }
    }

    private void refuseAnchor(NodeEvent event) {
        if (event.getAnchor() != null) {
            problem(
                    event.getStartMark().getLine(),
                    "&" + event.getAnchor()
                            + ": anchors are not read; write the value where it is needed, or use `extends`");
        }
    }

    private void refuseTag(String tag, int line) {
        if (tag != null) {
            problem(line, oneLine(tag) + ": tags are not read; leave it out");
        }
    }

    private void problem(int lineFromZero, String what) {
        problems.add(new YamlProblem(lineFromZero + 1, what));
    }

    private static String oneLine(String words) {
        String line = words.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }
}
