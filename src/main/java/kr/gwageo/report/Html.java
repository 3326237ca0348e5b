package kr.gwageo.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.report.words.Visible;

/// A piece of HTML. Text can only become one by [#text], which makes it harmless, so none is
/// forgotten.
final class Html {
  static final Html NOTHING = new Html("");

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
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
    return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
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
    return markup;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    Visible.text(text)
        .chars()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.append((char) c);
          }
        });
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
      return new Html(
          Stream.of("<" + name + attributes + ">", Html.of(content).markup(), "</" + name + ">\n")
              .collect(Collectors.joining()));
    }
  }
}
