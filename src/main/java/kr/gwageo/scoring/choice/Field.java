package kr.gwageo.scoring.choice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.scoring.reply.Span;

/// A field of a JSON object whose name says that it holds the choice: `"choice": "B"`.
final class Field {
  private static final Pattern FIELD =
      Pattern.compile(
          "\"(?:final|(?:final_)?(?:choice|선택|선택지|option|label|selected|selected_option|pick|prediction))\""
              + " *+: *+(?:\"(?<string>[^\"\\n]*+)\"|(?<other>\\[[^\\]\\n]*+\\]|[^\",}\\]\\[\\n]++))",
          Pattern.CASE_INSENSITIVE);

  private Field() {}

  /// The value of the one such field of a text; of several, none is known to be the answer.
  static Optional<Span> in(CharSequence text) {
    Matcher field = FIELD.matcher(text);
    if (!field.find()) {
      return Optional.empty();
    }
    String group = field.group("string") == null ? "other" : "string";
    Span value = new Span(field.start(group), field.end(group), Span.MARKED, true);
    boolean alone = !field.find() && value.start() < value.end();
    return alone ? Optional.of(value) : Optional.empty();
  }
}
