package org.appticket.adapters.notification.inbound;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of an HTML mail. No markup comes through: what is shown of it later is text, links are addresses behind their
 * words, and pictures are their descriptions.
 */
final class HtmlText implements NodeFilter {

    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_QUOTED = 20;
    private static final int STEP = 64;
    private static final Set<String> NEVER_SHOWN = Set.of(
            "script", "style", "head", "title", "template", "noscript", "object", "iframe", "form", "svg", "math");
    private static final Pattern INVISIBLE = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "table",
            "tr",
            "ul",
            "ol",
            "li",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "address",
            "dl",
            "dt",
            "dd");
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre");

    private final Effort effort;
    private final StringBuilder text = new StringBuilder();
    private int nodes;
    private int quoted;
    private int quotedBefore;
    private int newLines = 2;

    private HtmlText(Effort effort) {
        this.effort = effort;
    }

    /** As much of it as people read. */
    static String of(String html, Effort effort) {
        Document document = Parser.htmlParser().parseInput(effort.metered(html), "");
        HtmlText text = new HtmlText(effort);
        NodeTraversor.filter(text, document.body());
        return text.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        if (nodes % STEP == 0) {
            effort.spend();
        }
        if (node instanceof Element element) {
            if (isNeverShown(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        } else if (node instanceof TextNode said) {
            say(said.getWholeText());
        }
        return text.length() < MOST_CHARACTERS ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isNeverShown(Element element) {
        return NEVER_SHOWN.contains(element.normalName())
                || element.hasAttr("hidden")
                || INVISIBLE.matcher(element.attr("style")).find();
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            newLine(newLines + 1);
        } else if (BLOCKS.contains(name)) {
            newLine(PARAGRAPHS.contains(name) ? 2 : 1);
        }
        switch (name) {
            case "blockquote" -> quoted++;
            case "li" -> say("- ");
            case "img" -> say(element.attr("alt"));
            default -> {
                // says nothing by itself
            }
        }
    }

    private void end(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            link(element);
        }
        if (BLOCKS.contains(name)) {
            newLine(PARAGRAPHS.contains(name) ? 2 : 1);
        }
        if (name.equals("td") || name.equals("th")) {
            say(" ");
        }
        if (name.equals("blockquote")) {
            quoted--;
        }
    }

    private void link(Element element) {
        String address = element.attr("href").strip();
        boolean web = address.toLowerCase(Locale.ROOT).matches("https?://.+");
        effort.spend();
        if (web && !element.text().strip().equals(address)) {
            say(" (" + address + ")");
        }
    }

    private void say(String words) {
        String plain = words.replaceAll("[\\s\\u00a0]+", " ");
        String said = newLines > 0 || endsWithBlank() ? plain.stripLeading() : plain;
        if (said.isEmpty()) {
            return;
        }
        if (newLines > 0) {
            beginLine();
        }
        text.append(said);
        newLines = 0;
        quotedBefore = quoted;
    }

    /** An empty line between two quoted ones is quoted too. */
    private void beginLine() {
        if (newLines > 1 && text.length() > 0) {
            text.insert(text.length() - 1, ">".repeat(Math.min(MOST_QUOTED, Math.min(quoted, quotedBefore))));
        }
        text.append("> ".repeat(Math.min(MOST_QUOTED, quoted)));
    }

    private boolean endsWithBlank() {
        return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
    }

    private void newLine(int wanted) {
        while (newLines < wanted && newLines < 2) {
            text.append('\n');
            newLines++;
        }
    }
}
