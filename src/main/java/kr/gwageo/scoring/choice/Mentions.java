package kr.gwageo.scoring.choice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.scoring.choice.Label.Strength;
import kr.gwageo.scoring.choice.Mention.By;
import kr.gwageo.scoring.reply.Key;
import kr.gwageo.scoring.reply.Korean;

/// Finds where a passage speaks of options, by label or by text.
final class Mentions {
  /// Between a label and its text: `B) 서울`, `B: "서울"`.
  private static final String JOINS = " .):,-–—\"'([<「『《〈";

  private static final String OPENING = "([<{「『《〈\"'";

  /// A value behind the letter that heads it: `B: 2√2`, `C) 3, 4`, without words. `A: 2` is left
  /// out, for `A` may be short for the answer.
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:(?<=\\))|(?<![Aa])[:.])(?:[^\\p{L}\\n]|(?<=\\d)[A-Za-z]{1,4}(?![A-Za-z])|[ㄱ-ㅎα-ωΩ]){1,40}+");

  private static final int LONGEST_ENDING = 10;
  private static final Pattern SUBJECT =
      Pattern.compile("(?:답|선택|보기|번호|choice|pick|answer|option)[은는] $");

  private static final int SUBJECT_LENGTH = 9;

  private final Options options;
  private final String passage;
  private final Key key;
  private final Labels labels;
  private final int beginning;

  /// For each place, where the brackets and quotation marks end that begin there.
  private final int[] opened;

  /// The family of the label that opens the passage; others like it may follow in a list: `b, c`.
  private final Set<Family> list = EnumSet.noneOf(Family.class);

  private Mentions(Options options, String passage) {
    this.options = options;
    this.passage = passage;
    key = Key.of(passage);
    labels = new Labels(passage, options.size());
    beginning = Cue.afterConclusion(passage);
    opened = opened(passage);
  }

  private static int[] opened(String passage) {
    int[] opened = new int[passage.length() + 1];
    opened[passage.length()] = passage.length();
    for (int i = passage.length() - 1; i >= 0; i--) {
      opened[i] = OPENING.indexOf(passage.charAt(i)) < 0 ? i : opened[i + 1];
    }
    return opened;
  }

  /// All mentions, in order, none overlapping another.
  static List<Mention> in(String passage, Options options) {
    return new Mentions(options, passage).all();
  }

  private List<Mention> all() {
    List<Mention> mentions = new ArrayList<>();
    int index = 0;
    int start = 0;
    while (start < passage.length()) {
      while (index < key.length() && key.place(index) < start) {
        index++;
      }
      Optional<Mention> mention = at(start, index, mentions);
      mention.ifPresent(mentions::add);
      start = mention.map(Mention::end).orElse(start + 1);
    }
    return mentions;
  }

  private Optional<Mention> at(int start, int index, List<Mention> before) {
    Optional<Mention> text = textAt(start, index, 2);
    Optional<Label> label = label(start, before);
    if (label.isEmpty()) {
      return text.or(() -> yes(start));
    }
    if (text.isPresent() && text.get().end() > label.get().end()) {
      return text;
    }
    return labelled(label.get(), start, index);
  }

  private Optional<Mention> yes(int start) {
    int end = YesNo.named(passage, start);
    NavigableSet<Integer> yes = end > start ? YesNo.yes(options) : new TreeSet<>();
    return yes.isEmpty() ? Optional.empty() : Optional.of(new Mention(yes, By.TEXT, start, end));
  }

  /// The label at a place. A bare syllable is one only where the passage opens with it, or goes on
  /// with a list that it opened with.
  private Optional<Label> label(int start, List<Mention> before) {
    boolean opens = start == beginning || afterSubject(start);
    boolean continues = !before.isEmpty() && start - before.getLast().end() <= Stances.CLOSE;
    Optional<Label> label =
        labels.at(start, opens || continues).filter(at -> options.labelledBy(at.family()));
    boolean bare = label.isPresent() && passage.startsWith(label.get().written(), start);
    if (bare && opens) {
      list.add(label.get().family());
    }
    return label.filter(at -> !bare || !at.shy() || list.contains(at.family()));
  }

  /// Whether words right before a place ask for an option: `choice는 라`.
  private boolean afterSubject(int start) {
    return start > 1
        && passage.charAt(start - 1) == ' '
        && SUBJECT.matcher(passage.substring(Math.max(0, start - SUBJECT_LENGTH), start)).find();
  }

  /// A label with its text, where that follows; with another option's text it may mean either.
  private Optional<Mention> labelled(Label label, int start, int index) {
    int next = label.end();
    while (next < passage.length() && JOINS.indexOf(passage.charAt(next)) >= 0) {
      next++;
    }
    int nextIndex = index;
    while (nextIndex < key.length() && key.place(nextIndex) < next) {
      nextIndex++;
    }
    Optional<Mention> text =
        next > label.end() || label.strength() == Strength.CERTAIN
            ? textAt(next, nextIndex, 1)
            : Optional.empty();
    NavigableSet<Integer> meant = new TreeSet<>();
    meant.add(label.option());
    if (text.isPresent()) {
      boolean own = text.get().options().contains(label.option());
      if (!own) {
        meant.addAll(text.get().options());
      }
      return Optional.of(new Mention(meant, By.LABEL, start, text.get().end()));
    }
    if (label.strength() == Strength.LOOSE && !options.begins(label.option(), key, nextIndex)) {
      return Optional.empty();
    }
    if (label.strength() == Strength.BARE) {
      NavigableSet<Integer> value = options.among(label.written());
      if (label.family() == Family.NUMBER && !value.isEmpty() && Figures.valueAt(passage, start)) {
        return Optional.of(new Mention(value, By.TEXT, start, label.end()));
      }
      meant.addAll(options.resembling(label.written()));
    }
    boolean number = label.family() == Family.NUMBER && label.strength() == Strength.BARE;
    int end = number ? label.end() : valueEnd(label, nextIndex);
    return Optional.of(new Mention(meant, number ? By.NUMBER : By.LABEL, start, end));
  }

  /// The end of the value that a Latin letter heads, where the passage ends with it: a text of the
  /// option as the reply has it. The label's own end if something in the value may name an option.
  private int valueEnd(Label label, int index) {
    boolean latin = label.family() == Family.CAPITAL || label.family() == Family.SMALL;
    Matcher value = VALUE.matcher(passage).region(label.end(), passage.length());
    value.useTransparentBounds(true);
    if (!latin || !value.lookingAt() || !ending(value.end())) {
      return label.end();
    }
    int next = index;
    for (int i = label.end(); i < value.end(); i++) {
      while (next < key.length() && key.place(next) < i) {
        next++;
      }
      if (textAt(i, next, 1).isPresent() || labels.at(i, false).filter(this::names).isPresent()) {
        return label.end();
      }
    }
    return value.end();
  }

  /// Whether the passage says nothing more from a place on, but for a copula or particle.
  private boolean ending(int start) {
    return passage.length() - start <= LONGEST_ENDING
        && Korean.glued(Key.of(passage.substring(start)).toString());
  }

  /// Whether a number or letter within a value is a label even there.
  private boolean names(Label label) {
    boolean other = label.family() == Family.NUMBER || label.family() == Family.JAMO;
    return label.strength() == Strength.CERTAIN
        || !other
        || !options.resembling(label.written()).isEmpty();
  }

  private Optional<Mention> textAt(int start, int index, int shortest) {
    boolean opensWord = start == 0 || !Character.isLetterOrDigit(passage.charAt(start - 1));
    return opensWord && index < key.length() && opened[start] >= key.place(index)
        ? options.textAt(passage, key, index, shortest)
        : Optional.empty();
  }
}
