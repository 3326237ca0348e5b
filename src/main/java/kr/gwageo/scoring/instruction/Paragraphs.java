package kr.gwageo.scoring.instruction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Paragraphs and other parts of a reply.
final class Paragraphs {
  private static final String DIVIDER = "***";
  private static final String ANSWERS_DIVIDER = "******";

  private Paragraphs() {}

  /// Paragraphs between markdown dividers `***`; one before the first divider or after the last may
  /// be empty and does not count.
  static Checker divided(Arguments arguments) {
    Amount wanted = Amount.exactly(arguments.count("num_paragraphs"));
    return reply -> {
      List<String> parts = filled(parts(reply.text(), DIVIDER));
      return parts.contains("")
          ? new Finding(false, "an empty paragraph between two dividers")
          : Finding.counted(parts.size(), "paragraphs", wanted);
    };
  }

  /// Two answers that differ, with `******` between them.
  static Checker twoAnswers(Arguments arguments) {
    Amount wanted = Amount.exactly(2);
    return reply -> {
      List<String> parts = filled(parts(reply.text(), ANSWERS_DIVIDER));
      boolean alike = parts.size() == 2 && parts.getFirst().equals(parts.getLast());
      return alike || parts.contains("")
          ? new Finding(false, alike ? "the two answers are the same" : "an empty answer")
          : Finding.counted(parts.size(), "answers", wanted);
    };
  }

  /// Sections that begin with a word and a number, such as `SECTION 1`: at least so many, as in
  /// IFEval, though the request says just so many.
  static Checker sections(Arguments arguments) {
    String word = arguments.text("section_spliter");
    Amount wanted = Amount.atLeast(arguments.count("num_sections"));
    return reply -> Finding.counted(numbered(reply.text(), word), "sections " + word, wanted);
  }

  private static int numbered(String text, String word) {
    int sections = 0;
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      end += end < text.length() && Character.isWhitespace(text.charAt(end)) ? 1 : 0;
      sections += end < text.length() && Character.isDigit(text.charAt(end)) ? 1 : 0;
      at = text.indexOf(word, end);
    }
    return sections;
  }

  /// So many paragraphs with an empty line between them, of which the n-th begins with a word.
  ///
  /// A Korean particle may be glued to the word, and it may be a phrase; IFEval knows one word
  /// alone, and so never finds the phrase that a Korean item asks for.
  static Checker firstWord(Arguments arguments) {
    int paragraphs = arguments.count("num_paragraphs");
    int nth = arguments.count("nth_paragraph");
    String word = arguments.lower("first_word");
    if (nth < 1) {
      throw new IllegalArgumentException("nth_paragraph counts from 1");
    }
    return reply -> {
      List<String> parts =
          parts(reply.text(), "\n\n").stream().filter(part -> !part.isEmpty()).toList();
      if (parts.size() != paragraphs || nth > parts.size()) {
        return Finding.counted(parts.size(), "paragraphs", Amount.exactly(paragraphs));
      }
      boolean begins = begins(parts.get(nth - 1).toLowerCase(Locale.ROOT), word);
      return new Finding(
          begins, "paragraph " + nth + (begins ? " begins with " : " does not begin with ") + word);
    };
  }

  private static boolean begins(String paragraph, String word) {
    int start = 0;
    while (start < paragraph.length() && "'\"“‘*_".indexOf(paragraph.charAt(start)) >= 0) {
      start++;
    }
    if (!paragraph.startsWith(word, start)) {
      return false;
    }
    int end = start + word.length();
    int tail = end;
    while (tail < paragraph.length() && Hangul.syllable(paragraph.charAt(tail))) {
      tail++;
    }
    boolean over =
        tail == paragraph.length()
            || Character.isWhitespace(paragraph.charAt(tail))
            || ".,?!'\"”’:;*_".indexOf(paragraph.charAt(tail)) >= 0;
    return over && (tail == end || Particles.glued(paragraph.substring(end, tail)));
  }

  /// The parts of a text between dividers, without spaces around them.
  private static List<String> parts(String text, String divider) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int at = text.indexOf(divider);
    while (at >= 0) {
      parts.add(text.substring(start, at).strip());
      start = at + divider.length();
      at = text.indexOf(divider, start);
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  /// The parts less an empty first and an empty last one.
  private static List<String> filled(List<String> parts) {
    int from = parts.getFirst().isEmpty() ? 1 : 0;
    int to = parts.getLast().isEmpty() ? parts.size() - 1 : parts.size();
    return from >= to ? List.of() : parts.subList(from, to);
  }

  /// The lines of a text that hold anything, without spaces around them.
  static List<String> lines(String text) {
    return Arrays.stream(text.split("\n")).map(String::strip).filter(l -> !l.isEmpty()).toList();
  }
}
