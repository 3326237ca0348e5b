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
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.RoundSpec;

/// The scores of a round by trial: what the judge needs of each, in fifteen bytes.
final class ScoreBook {
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<LanguageFlag> FLAGS = List.of(LanguageFlag.values());
  private static final Pattern CHOICE = Pattern.compile("[1-9]\\d?");
  private static final int NOWHERE = -1;

  /// The scores of one entry on one task: item by item in the order of its questions, repeat by
  /// repeat.
  static final class Page {
    /// One more than the kind's place among [#KINDS]; 0 where there is no score.
    private final byte[] kinds;

    private final boolean[] graded;
    private final double[] values;

    /// A bit for each of [#FLAGS].
    private final byte[] flags;

    /// The number of a choice, or a negative digest of another answer; 0 where there is none.
    private final int[] answers;

    private Page(int size) {
      flags = new byte[size];
      answers = new int[size];
      kinds = new byte[size];
      graded = new boolean[size];
      values = new double[size];
    }

    /// What a trial amounts to; one without a score got no reply yet.
    Kind kind(int place) {
      return kinds[place] == 0 ? Kind.FAILED : KINDS.get(kinds[place] - 1);
    }

    boolean graded(int place) {
      return graded[place];
    }

    double value(int place) {
      return values[place];
    }

    Set<LanguageFlag> flags(int place) {
      return flags[place] == 0
          ? Set.of()
          : FLAGS.stream()
              .filter(flag -> (flags[place] >> FLAGS.indexOf(flag) & 1) == 1)
              .collect(Collectors.toSet());
    }

    /// The number of a choice, or what stands for another answer: equal for equal answers; empty
    /// where there is none.
    String answer(int place) {
      return answers[place] == 0 ? "" : Integer.toString(answers[place]);
    }
  }

  private final int repeats;
  private final Map<String, Map<String, Integer>> places = new HashMap<>();
  private final Map<String, Page> pages = new HashMap<>();
  private final List<String> strangers = new ArrayList<>();

  /// @throws IllegalArgumentException if a trial has two scores, or a score is of no trial
  ScoreBook(RoundSpec spec, List<Questions> tasks, Stream<Score> scores) {
    repeats = spec.repeats();
    for (Questions questions : tasks) {
      Map<String, Integer> known = new HashMap<>();
      for (int i = 0; i < questions.count(); i++) {
        known.put(questions.item(i).id(), i);
      }
      places.put(questions.task(), known);
      for (EntrySpec entry : spec.entries()) {
        if (entry.asked(questions.task())) {
          pages.put(entry.name() + "/" + questions.task(), new Page(questions.count() * repeats));
        }
      }
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
    if (task > 0 && item > 0 && repeat > item) {
      Optional<Page> page = Optional.ofNullable(pages.get(trial.substring(0, item - 1)));
      Optional<Integer> number =
          Optional.ofNullable(
              places
                  .getOrDefault(trial.substring(task, item - 1), Map.of())
                  .get(trial.substring(item, repeat - 1)));
      int index = index(trial, repeat);
      if (page.isPresent() && number.isPresent() && index != NOWHERE) {
        enter(page.get(), number.get() * repeats + index, score);
        return;
      }
    }
    strangers.add(trial);
  }

  /// The number of a repeat, from 0, that the id of a trial ends with.
  private int index(String trial, int from) {
    int number = 0;
    for (int i = from; i < trial.length(); i++) {
      int digit = trial.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > repeats) {
        return NOWHERE;
      }
      number = 10 * number + digit;
    }
    return number < 1 || number > repeats ? NOWHERE : number - 1;
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

  /// The scores of an entry on a task that it was asked.
  Page page(String entry, String task) {
    Page page = pages.get(entry + "/" + task);
    if (page == null) {
      throw new IllegalArgumentException(entry + " was not asked " + task);
    }
    return page;
  }
}
