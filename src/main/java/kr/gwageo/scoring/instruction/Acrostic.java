package kr.gwageo.scoring.instruction;

import java.util.ArrayList;
import java.util.List;

/// An acrostic poem: lines that begin with the syllables of a word, one after another.
///
/// The lines follow each other, an empty line between them or not; other lines may stand before and
/// after, as where the request is repeated or the poem has a title. A verse may go on over several
/// lines where empty lines part the verses. KITE's checker wants the reply to have no other line at
/// all, so that it never passes an item that asks for a title as well.
final class Acrostic {
  private Acrostic() {}

  static Checker of(Arguments arguments) {
    String word = arguments.text("target_word").replace(" ", "");
    return reply -> {
      int lines = longest(Paragraphs.lines(reply.body()), word);
      int verses = longest(verses(reply.body()), word);
      int found = Math.max(lines, verses);
      return new Finding(
          found == word.length(),
          found + " of " + word.length() + " lines begin with the syllables of " + word);
    };
  }

  private static List<String> verses(String text) {
    List<String> verses = new ArrayList<>();
    boolean begins = true;
    for (String line : text.split("\n", -1)) {
      if (begins && !line.isBlank()) {
        verses.add(line.strip());
      }
      begins = line.isBlank();
    }
    return verses;
  }

  /// How many lines in a row begin with the first, second, … syllable, at most.
  private static int longest(List<String> lines, String word) {
    int longest = 0;
    for (int first = 0; first < lines.size(); first++) {
      int run = 0;
      while (run < word.length()
          && first + run < lines.size()
          && begin(lines.get(first + run)) == word.charAt(run)) {
        run++;
      }
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /// The first letter of a line, past list numbers, marks and emphasis.
  private static char begin(String line) {
    int i = 0;
    while (i < line.length() && !Character.isLetter(line.charAt(i))) {
      i++;
    }
    return i < line.length() ? line.charAt(i) : ' ';
  }
}
