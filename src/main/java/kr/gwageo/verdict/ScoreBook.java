package kr.gwageo.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.RoundSpec;

/// The scores of a round by trial: what the judge needs of each, in fifteen bytes.
final class ScoreBook {
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<LanguageFlag> FLAGS = List.of(LanguageFlag.values());

  private static final Pattern CHOICE = Pattern.compile("[1-9]\\d?");

  /// The scores of one entry on one task.
  private static final class Page {
    /// One more than the kind's place among [#KINDS]; 0 where there is no score.
    private final byte[] kinds;

    private final boolean[] graded;
    private final double[] values;

    /// A bit for each of [#FLAGS].
    private final byte[] flags;

    /// The number of a choice, or a negative digest of another answer; 0 where there is none.
    private final int[] answers;

    Page(int size) {
      flags = new byte[size];
      answers = new int[size];
      kinds = new byte[size];
      graded = new boolean[size];
      values = new double[size];
    }
  }

  private final int repeats;
  private final Map<String, Map<String, Integer>> places = new HashMap<>();
  private final Map<String, Page> pages = new HashMap<>();
  private final List<String> strangers = new ArrayList<>();

  /// @throws IllegalArgumentException if a trial has two scores, or a score is of no trial
  ScoreBook(RoundSpec spec, List<Item> items, Stream<Score> scores) {
    repeats = spec.repeats();
    for (Item item : items) {
      Map<String, Integer> known = places.computeIfAbsent(item.task(), task -> new HashMap<>());
      known.putIfAbsent(item.id(), known.size());
    }
    for (EntrySpec entry : spec.entries()) {
      places.forEach((task, known) -> {
        if (entry.sitsTask(task)) {
          pages.put(entry.name() + "/" + task, new Page(known.size() * repeats));
        }
      });
    }
    scores.forEach(this::enter);
    if (!strangers.isEmpty()) {
      throw new IllegalArgumentException(
          strangers.size()
              + " scores are of no trial of the round, such as "
              + strangers.stream().sorted().findFirst().orElseThrow());
    }
  }

  private void enter(Score score) {
    String trial = score.trial();
    int task = trial.indexOf('/') + 1;
    int item = trial.indexOf('/', task) + 1;
    int repeat = trial.lastIndexOf('/') + 1;
    Optional<Page> page = Optional.empty();
    int place = -1;
    if (task > 0 && item > 0 && repeat > item) {
      page = Optional.ofNullable(pages.get(trial.substring(0, item - 1)));
      place =
          place(trial.substring(task, item - 1), trial.substring(item, repeat - 1), trial, repeat);
    }
    if (page.isEmpty() || place < 0) {
      strangers.add(trial);
      return;
    }
    enter(page.get(), place, score);
  }

  private int place(String task, String item, String trial, int repeat) {
    Integer known = places.getOrDefault(task, Map.of()).get(item);
    String number = trial.substring(repeat);
    if (known == null || !number.matches("[0-9]{1,6}")) {
      return -1;
    }
    int index = Integer.parseInt(number) - 1;
    return index < 0 || index >= repeats ? -1 : known * repeats + index;
  }

  private static void enter(Page page, int place, Score score) {
    if (page.kinds[place] != 0) {
      throw new IllegalArgumentException("trial " + score.trial() + " has two scores");
    }
    page.kinds[place] = (byte) (KINDS.indexOf(score.kind()) + 1);
    for (LanguageFlag flag : score.flags()) {
      page.flags[place] |= (byte) (1 << FLAGS.indexOf(flag));
    }
    if (score instanceof Score.Graded graded) {
      page.graded[place] = true;
      page.values[place] = graded.value();
      page.answers[place] = digest(graded.answer());
    }
  }

  private static int digest(String answer) {
    if (CHOICE.matcher(answer).matches()) {
      return Integer.parseInt(answer);
    }
    return answer.isEmpty() ? 0 : Math.min(-1, -(answer.hashCode() & Integer.MAX_VALUE));
  }

  private static String answer(int digest) {
    return digest == 0 ? "" : Integer.toString(digest);
  }

  private static Set<LanguageFlag> flags(byte bits) {
    return FLAGS.stream()
        .filter(flag -> (bits >> FLAGS.indexOf(flag) & 1) == 1)
        .collect(Collectors.toSet());
  }

  /// The score of this trial, without the words; one that has none got no reply yet. Its answer is
  /// the number of a choice, or stands for what was answered: equal for equal answers.
  Score score(String entry, Item item, int repeat) {
    String id = Trial.id(entry, item, repeat);
    Page page = pages.get(entry + "/" + item.task());
    int place = place(item.task(), item.id(), id, id.lastIndexOf('/') + 1);
    if (page == null || place < 0 || page.kinds[place] == 0) {
      return new Score.Ungraded(id, Kind.FAILED, "no reply yet");
    }
    Kind kind = KINDS.get(page.kinds[place] - 1);
    Score score =
        page.graded[place]
            ? new Score.Graded(id, kind, page.values[place], answer(page.answers[place]), "", "")
            : new Score.Ungraded(id, kind, "");
    return page.flags[place] == 0 ? score : score.flagged(flags(page.flags[place]));
  }
}
