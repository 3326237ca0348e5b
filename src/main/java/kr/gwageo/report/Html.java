package kr.gwageo.report;

import java.util.List;
import kr.gwageo.report.words.Visible;

/// A piece of HTML. Text can only become one by [#text], which makes it harmless, so none is
/// forgotten.
final class Html {
  static final Html NOTHING = new Html("");

  private final String before;
  private final List<Html> inside;
  private final String after;

  private Html(String markup) {
    this(markup, List.of(), "");
  }

  private Html(String before, List<Html> inside, String after) {
    this.before = before;
    this.inside = inside;
    this.after = after;
  }

  /// Text to be read.
  static Html text(String text) {
    return new Html(escaped(text));
  }

  /// Pieces in a row.
  static Html of(Html... pieces) {
    return of(List.of(pieces));
  }

  /// Pieces in a row.
  static Html of(List<Html> pieces) {
    return new Html("", List.copyOf(pieces), "");
  }

  /// An element that holds what it is given.
  static Element element(String name) {
    return new Element(name, "");
  }

  /// A script or style sheet of our own, which the browser takes as it stands.
  ///
  /// @param name `script` or `style`
  static Html resource(String name, Resource resource) {
    return new Html("<" + name + ">" + resource.text() + "</" + name + ">");
  }

  /// Data for our script, which the browser neither shows nor runs.
  ///
  /// @param json without `<`, as literals of [Script] are
  static Html data(String id, String json) {
    if (json.indexOf('<') >= 0) {
      throw new IllegalArgumentException("data could end its element");
    }
    return new Html("<script type=\"application/json\" id=\"" + id + "\">" + json + "</script>\n");
  }

  String markup() {
    StringBuilder markup = new StringBuilder();
    write(markup);
    return markup.toString();
  }

  private void write(StringBuilder markup) {
    markup.append(before);
    inside.forEach(piece -> piece.write(markup));
    markup.append(after);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    String visible = Visible.text(text);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /// An element before its content is known.
  record Element(String name, String attributes) {

    /// With an attribute, which like all text is made harmless.
    Element with(String attribute, String value) {
      return new Element(name, attributes + " " + attribute + "=\"" + escaped(value) + "\"");
    }

    /// With an attribute that has no value.
    Element with(String attribute) {
      return new Element(name, attributes + " " + attribute);
    }

    /// Without content or end, as `meta` is.
    Html empty() {
      return new Html("<" + name + attributes + ">");
    }

    Html holding(String text) {
      return holding(text(text));
    }

    Html holding(Html... content) {
      return holding(List.of(content));
    }

    Html holding(List<Html> content) {
      return new Html("<" + name + attributes + ">", List.copyOf(content), "</" + name + ">\n");
    }
  }
}
