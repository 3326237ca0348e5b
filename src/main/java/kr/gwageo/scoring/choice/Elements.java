package kr.gwageo.scoring.choice;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tags of XML elements that hold an answer, such as `<final>A</final>`; they say nothing
/// themselves. A name in angle brackets that is never closed is a title or a label: `<B>`.
final class Elements {
  private static final Pattern TAG = Pattern.compile("<(/?)([\\p{L}_][\\p{L}\\p{N}_-]{0,30})>");

  private Elements() {}

  /// A text with a space for every tag of an element that it closes.
  static String contents(String text) {
    if (text.indexOf("</") < 0) {
      return text;
    }
    Set<String> closed = new HashSet<>();
    Matcher closing = TAG.matcher(text);
    while (closing.find()) {
      if (!closing.group(1).isEmpty()) {
        closed.add(closing.group(2));
      }
    }
    return TAG.matcher(text)
        .replaceAll(
            tag -> closed.contains(tag.group(2)) ? " " : Matcher.quoteReplacement(tag.group()))
        .strip();
  }
}
