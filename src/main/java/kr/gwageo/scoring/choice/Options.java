package kr.gwageo.scoring.choice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kr.gwageo.scoring.choice.Mention.By;
import kr.gwageo.scoring.reply.Key;
import kr.gwageo.scoring.reply.Korean;
import kr.gwageo.scoring.reply.PlainText;

/// The options of an item by their own text.
final class Options {
  /// A unit or a word beside a number is hardly longer: `2개`, `비타민 B`.
  private static final int UNIT = 3;

  private static final String OPENING = " \t\n\u000B\f\r\"'(";
  private static final String CLOSING = " \t\n\u000B\f\r\"').";

  private final Question question;
  private final List<String> texts;
  private final List<String> keys;
  private final Map<Family, Boolean> labelling = new EnumMap<>(Family.class);

  Options(Question question, List<String> choices) {
    this.question = question;
    texts =
        choices.stream()
            .map(text -> Figures.ungrouped(trimmed(PlainText.of(text).toString())))
            .toList();
    keys = texts.stream().map(text -> Key.of(text).toString()).toList();
  }

  private static String trimmed(String text) {
    int start = 0;
    while (start < text.length() && OPENING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = text.length();
    while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  int size() {
    return keys.size();
  }

  /// Whether letters or numbers of this family label options.
  boolean labelledBy(Family family) {
    return labelling.computeIfAbsent(
        family, label -> !question.uses(label) && texts.stream().noneMatch(label::usedIn));
  }

  /// The options of which a whole passage is the text: to the letter, else but for spaces and
  /// punctuation, else with an ending.
  NavigableSet<Integer> stated(String passage) {
    String text = trimmed(passage);
    String key = Key.of(passage).toString();
    return where(i -> texts.get(i).equals(text))
        .or(() -> where(i -> keys.get(i).equals(key)))
        .or(() -> where(i -> endedBy(keys.get(i), key)))
        .orElseGet(TreeSet::new);
  }

  private static boolean endedBy(String own, String key) {
    return !own.isEmpty() && key.startsWith(own) && Korean.ends(own, key.substring(own.length()));
  }

  private Optional<NavigableSet<Integer>> where(IntPredicate holds) {
    NavigableSet<Integer> found = new TreeSet<>();
    for (int i = 0; i < size(); i++) {
      if (holds.test(i)) {
        found.add(i);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /// The options whose text stands at a place of a passage, as a word or words of their own; of
  /// texts that begin alike, the longest.
  ///
  /// @param shortest how long a text must be to stand out: a single letter only beside its label
  Optional<Mention> textAt(String passage, Key key, int index, int shortest) {
    int length = 0;
    for (String own : keys) {
      if (own.length() > length && stands(own, passage, key, index, shortest)) {
        length = own.length();
      }
    }
    if (length == 0) {
      return Optional.empty();
    }
    int most = length;
    int start = key.place(index);
    IntPredicate longest =
        i -> keys.get(i).length() == most && stands(keys.get(i), passage, key, index, shortest);
    return where(longest.and(i -> passage.startsWith(texts.get(i), start)))
        .or(() -> where(longest))
        .map(options -> new Mention(options, By.TEXT, start, key.place(index + most - 1) + 1));
  }

  private static boolean stands(String own, String passage, Key key, int index, int shortest) {
    return own.length() >= shortest
        && key.holds(own, index)
        && ends(passage, key.place(index + own.length() - 1) + 1);
  }

  /// Whether the option's own text, or its first two characters, stand at a place of a passage.
  boolean begins(int option, Key key, int index) {
    if (option >= keys.size() || keys.get(option).isEmpty()) {
      return false;
    }
    String own = keys.get(option);
    return key.holds(own.substring(0, Math.min(2, own.length())), index);
  }

  /// The options whose whole text is one of these.
  ///
  /// @param alternatives with `|` between
  NavigableSet<Integer> among(String alternatives) {
    List<String> wanted = List.of(alternatives.split("\\|"));
    return where(i -> !keys.get(i).isEmpty() && wanted.contains(keys.get(i)))
        .orElseGet(TreeSet::new);
  }

  /// Whether a place of a text lies within an option's own words: `정답 없음`.
  boolean holdPlace(CharSequence text, int place) {
    return texts.stream()
        .anyMatch(own -> {
          int from = Math.max(0, place - own.length());
          int to = Math.min(text.length(), place + own.length());
          int at = text.subSequence(from, to).toString().indexOf(own) + from;
          return at >= from && at < place && at + own.length() > place;
        });
  }

  /// Whether they are numbers, and not the numbers that would label them.
  boolean figures() {
    return texts.stream().allMatch(Figures::number)
        && IntStream.rangeClosed(1, size()).anyMatch(i -> !texts.contains(Integer.toString(i)));
  }

  /// The options whose text is this label, or this label and a unit or short word: whoever writes
  /// the label may mean them.
  NavigableSet<Integer> resembling(String label) {
    String mark = Key.of(label).toString();
    return where(
            i -> {
              String own = keys.get(i);
              boolean brief = !mark.isEmpty() && own.length() <= mark.length() + UNIT;
              return brief && (opens(own, mark) || closes(own, mark));
            })
        .orElseGet(TreeSet::new);
  }

  private static boolean opens(String own, String mark) {
    return own.startsWith(mark)
        && (own.length() == mark.length() || !continues(own.charAt(mark.length()), mark));
  }

  private static boolean closes(String own, String mark) {
    int start = own.length() - mark.length();
    return own.endsWith(mark) && (start == 0 || !continues(own.charAt(start - 1), mark));
  }

  /// Whether a character beside a label is part of the same word or number.
  private static boolean continues(char beside, String mark) {
    char c = mark.charAt(0);
    boolean digits = Character.isDigit(c) && (Character.isDigit(beside) || beside == '.');
    boolean syllables = Korean.syllable(c) && Korean.syllable(beside);
    boolean latin = c < 0x80 && Character.isLetter(c) && beside < 0x80;
    return digits || syllables || (latin && Character.isLetterOrDigit(beside));
  }

  private static boolean ends(String passage, int end) {
    if (end == passage.length() || !Character.isLetterOrDigit(passage.charAt(end))) {
      return true;
    }
    int hangul = Korean.hangulEnd(passage, end);
    return hangul > end && Korean.glued(passage.substring(end, hangul));
  }
}
