package kr.gwageo.scoring.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// Finds a phrase or a line that a model could not stop repeating.
///
/// A phrase: a stretch that equals itself some way further on, four times or more, over 80
/// characters. Where it may begin is told by the last place that had the same few characters, so
/// that the work is one look at each character. A line: six times or more, among lines of which it
/// is a third.
final class Loops {
  private static final int SEED = 8;

  /// Of the hash of a seed, which rolls from character to character.
  private static final int BASE = 31;

  /// What the first character of a seed counts in it: the base to the power of seven, modulo 2³².
  private static final int LEAVING = 1_742_810_335;

  private static final int SHORTEST = 80;
  private static final int TIMES = 4;
  private static final int LONG_UNIT = 100;
  private static final int LINE_TIMES = 6;
  private static final int LINE_SHARE = 3;
  private static final int LINE_LETTERS = 15;

  private final String text;
  private final int[] last;
  private final int mask;

  private Loops(String text) {
    this.text = text;
    int size = Integer.highestOneBit(Math.max(16, text.length())) << 1;
    this.last = new int[size];
    this.mask = size - 1;
    Arrays.fill(last, -1);
  }

  /// Where the first loop begins, if there is one.
  static OptionalInt in(String text) {
    OptionalInt phrase = new Loops(text).phrase();
    return phrase.isPresent() ? phrase : line(text);
  }

  private OptionalInt phrase() {
    int distance = 0;
    int equal = 0;
    int hash = 0;
    for (int i = 0; i < SEED - 1 && i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i);
    }
    for (int i = SEED - 1; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i);
      int place = (hash ^ (hash >>> 15)) & mask;
      hash -= LEAVING * text.charAt(i - SEED + 1);
      if (distance > 0 && text.charAt(i) == text.charAt(i - distance)) {
        equal++;
      } else {
        int before = last[place];
        boolean same =
            before >= SEED - 1
                && text.charAt(before) == text.charAt(i)
                && text.regionMatches(before - SEED + 1, text, i - SEED + 1, SEED);
        distance = same ? i - before : 0;
        equal = same ? SEED : 0;
      }
      last[place] = i;
      if (distance > 0 && endless(distance, equal + distance)) {
        int start = i - equal - distance + 1;
        if (saying(start, distance)) {
          return OptionalInt.of(start);
        }
        distance = 0;
        equal = 0;
      }
    }
    return OptionalInt.empty();
  }

  private static boolean endless(int unit, int length) {
    int times = length / unit;
    return length >= SHORTEST && times >= (unit >= LONG_UNIT ? TIMES - 1 : TIMES);
  }

  private boolean saying(int start, int length) {
    for (int i = Math.max(0, start); i < start + length; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static OptionalInt line(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    int lines = 0;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty()) {
        lines++;
        counts.merge(line, 1, Integer::sum);
        places.putIfAbsent(line, start);
      }
      start = end + 1;
    }
    int all = lines;
    return counts.entrySet().stream()
        .filter(line -> line.getValue() >= LINE_TIMES && line.getValue() * LINE_SHARE >= all)
        .filter(line -> line.getKey().chars().filter(Character::isLetter).count() >= LINE_LETTERS)
        .mapToInt(line -> places.getOrDefault(line.getKey(), 0))
        .min();
  }
}
