package kr.gwageo.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a page more strictly than a browser does, so that a slip in nesting shows.
final class Pages {
  private static final String DOCTYPE = "<!DOCTYPE html>";
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z0-9]+)((?:\\s+[\\w-]+(?:=\"[^\"<>]*\")?)*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");
  private static final Set<String> EMPTY = Set.of("meta", "input");
  private static final Set<String> RAW = Set.of("script", "style");

  /// An element, and the markup that it holds.
  record Element(String name, Map<String, String> attributes, String content) {

    /// The value of an attribute, empty where it is not there.
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    /// The elements in it.
    List<Element> elements() {
      return Pages.elements(content);
    }
  }

  private record Open(int index, int from) {}

  private Pages() {}

  /// The elements of a piece of a page, in order.
  ///
  /// @throws IllegalStateException where an angle bracket is no tag of ours, or tags do not nest
  static List<Element> elements(String markup) {
    List<Element> elements = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(markup);
    int at = markup.indexOf('<', markup.startsWith(DOCTYPE) ? DOCTYPE.length() : 0);
    while (at >= 0) {
      if (!tag.find(at) || tag.start() != at) {
        throw new IllegalStateException("no tag at: " + markup.substring(at));
      }
      String name = tag.group(2);
      int next = tag.end();
      if (tag.group(1).isEmpty()) {
        if (!EMPTY.contains(name)) {
          open.push(new Open(elements.size(), tag.end()));
        }
        elements.add(new Element(name, attributes(tag.group(3)), ""));
        next = RAW.contains(name) ? markup.indexOf("</" + name + ">", next) : next;
      } else {
        Open last = open.pop();
        Element begun = elements.get(last.index());
        if (!begun.name().equals(name)) {
          throw new IllegalStateException("</" + name + "> closes <" + begun.name() + ">");
        }
        String content = markup.substring(last.from(), at);
        elements.set(last.index(), new Element(name, begun.attributes(), content));
      }
      at = markup.indexOf('<', next);
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException(elements.get(open.peek().index()) + " is not closed");
    }
    return elements;
  }

  private static Map<String, String> attributes(String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      attributes.put(attribute.group(1), attribute.group(2) == null ? "" : attribute.group(2));
    }
    return attributes;
  }

  /// The text that a piece of a page shows.
  static String text(String markup) {
    return markup
        .replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
