package kr.gwageo.scoring.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.scoring.reply.PlainText;
import kr.gwageo.scoring.reply.Span;

/// A sentence, or a line without end mark.
///
/// @param text its words, formula signs left out
/// @param start its first character in the plain text
/// @param end one past its last
record Sentence(String text, int start, int end) {
  /// A point after a lone label or number ends no sentence: `B. 서울`, `2018. 4. 29.`
  private static final Pattern END =
      Pattern.compile("\\n|(?<![0-9])(?<!(?:^|[ \\n(])[A-Za-z가-힣])[.!?]++[\"')\\]]*+(?=[ \\n]|$)");

  /// Struck in Markdown; after a word the same sign only draws it out: `네~~`.
  private static final Pattern STRUCK =
      Pattern.compile("(?<![^\\s(|])~~(?=\\S)[^~\\n]++(?<=\\S)~~");

  private static final String RULE = "sentence";

  /// The sentences between two places of a text; blank ones are left out.
  static List<Sentence> in(PlainText text, int start, int end) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher =
        END.matcher(text).region(start, end).useTransparentBounds(true).useAnchoringBounds(false);
    int from = start;
    while (matcher.find()) {
      add(sentences, text, from, matcher.end());
      from = matcher.end();
    }
    add(sentences, text, from, end);
    return sentences;
  }

  /// What a stretch says, without tags, struck words and the commas in a number.
  static String words(String text) {
    String kept = text.contains("~~") ? STRUCK.matcher(text).replaceAll("").strip() : text;
    return Figures.ungrouped(Elements.contents(kept));
  }

  private static void add(List<Sentence> sentences, PlainText text, int start, int end) {
    String words = words(new Span(start, end, RULE, false).in(text));
    if (!words.isEmpty()) {
      int from = start;
      while (blank(text.charAt(from))) {
        from++;
      }
      int to = end;
      while (blank(text.charAt(to - 1))) {
        to--;
      }
      sentences.add(new Sentence(words, from, to));
    }
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\n';
  }
}
