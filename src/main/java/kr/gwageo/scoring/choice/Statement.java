package kr.gwageo.scoring.choice;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kr.gwageo.scoring.choice.Mention.By;
import kr.gwageo.scoring.choice.Question.Wanted;
import kr.gwageo.scoring.reply.Key;
import kr.gwageo.scoring.reply.Korean;

/// A sentence read against an item's options.
final class Statement {
  /// A sentence that takes back what was said before.
  private static final Pattern CORRECTS =
      Pattern.compile(
          "^(?:아니[,.]? |아니[요오다]|아닙니다|잠깐|정정|수정|다시|죄송|wait|actually|correction)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONCLUDES =
      Pattern.compile(
          "(?<![가-힣])(?:따라서|그러므로|그래서|그러니|결국|결론(?:적으로)?|이에(?!요)|고로|종합|최종|결과적|즉)"
              + "|therefore|thus|hence|finally|^so ",
          Pattern.CASE_INSENSITIVE);

  /// A sentence beside the point, or about what is not the case.
  private static final Pattern ASIDE =
      Pattern.compile("^(?:참고|한편|다만|단,|예를 들|만약|만일|if |note)|라면 |다면 ", Pattern.CASE_INSENSITIVE);

  private static final Pattern HEAD = Pattern.compile("[A-J] ?[:).]");

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final Stances stances;
  private final Options options;

  Statement(Sentence sentence, Options options, Wanted wanted) {
    this.sentence = sentence;
    this.options = options;
    mentions = Mentions.in(sentence.text(), options);
    stances = new Stances(sentence.text(), mentions, wanted);
  }

  Sentence sentence() {
    return sentence;
  }

  /// The options it says are so or are the answer. A sentence that names every option only repeats
  /// them, and what is labelled beyond the options is something else.
  NavigableSet<Integer> asserted() {
    NavigableSet<Integer> asserted = with(this::says).headSet(options.size(), false);
    boolean all = options.size() > 2 && asserted.size() == options.size();
    return all || asks() || ASIDE.matcher(sentence.text()).find() ? new TreeSet<>() : asserted;
  }

  /// Of the options asserted, those that it cannot name for another reason: the price of another
  /// thing may be one of the prices too.
  NavigableSet<Integer> assertedFirmly() {
    NavigableSet<Integer> firm =
        with(i ->
            says(i) && !(mentions.get(i).by() == By.TEXT && stances.of(i) == Stance.IDENTIFIED));
    firm.retainAll(asserted());
    return firm;
  }

  /// The options it names as an answer that was announced before it: those asserted, and those it
  /// opens with unless they are rejected; where there is neither, whatever else it speaks of.
  NavigableSet<Integer> announced() {
    int opening = opening();
    NavigableSet<Integer> named =
        with(i -> says(i) || (i < opening && stances.of(i) == Stance.NEUTRAL));
    return named.isEmpty() ? with(i -> stances.of(i) == Stance.NEUTRAL) : named;
  }

  /// How many mentions, joined to each other, it opens with.
  private int opening() {
    if (mentions.isEmpty() || Key.of(between(0, mentions.getFirst().start())).length() > 0) {
      return 0;
    }
    int count = 1;
    while (stances.joined(count - 1)) {
      count++;
    }
    return count;
  }

  private String between(int start, int end) {
    return sentence.text().substring(start, end);
  }

  /// Where a passage begins, words that only conclude left out.
  static int opening(String passage) {
    Matcher matcher = CONCLUDES.matcher(passage);
    int start = matcher.lookingAt() ? matcher.end() : 0;
    while (start < passage.length() && " ,".indexOf(passage.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /// Whether words before an option only say that it concludes: `따라서 2`.
  static boolean onlyConcludes(String lead) {
    String rest = CONCLUDES.matcher(lead.strip()).replaceAll("");
    return Key.of(rest).length() == 0;
  }

  /// The option that is all it says, by label, text or both, but that it concludes.
  NavigableSet<Integer> pure() {
    NavigableSet<Integer> stated = options.stated(sentence.text());
    if (mentions.size() == 1 && covers(mentions.getFirst())) {
      stated.addAll(mentions.getFirst().options());
    }
    return stated;
  }

  /// The option that is all it says, or whose letter heads it, `B: …`, and what else it asserts.
  NavigableSet<Integer> headed() {
    NavigableSet<Integer> headed = pure();
    Matcher head = HEAD.matcher(sentence.text());
    if (headed.isEmpty()
        && !mentions.isEmpty()
        && head.lookingAt()
        && mentions.getFirst().end() <= head.end()
        && stances.of(0) != Stance.REJECTED
        && !Predicate.supposes(sentence.text())) {
      headed.addAll(mentions.getFirst().options());
      headed.addAll(asserted());
    }
    return headed;
  }

  /// Whether it says nothing but that a correction follows.
  boolean announcesCorrection() {
    return mentions.isEmpty() && corrects();
  }

  private boolean asks() {
    return sentence.text().endsWith("?");
  }

  boolean corrects() {
    return CORRECTS.matcher(sentence.text()).find();
  }

  /// Whether it is meant as the last word.
  boolean concludes() {
    return !with(i -> stances.of(i) == Stance.CALLED_ANSWER).isEmpty()
        || corrects()
        || CONCLUDES.matcher(sentence.text()).find();
  }

  private boolean says(int mention) {
    return switch (stances.of(mention)) {
      case CALLED_ANSWER, ASSERTED, IDENTIFIED -> true;
      case REJECTED, LISTED, NEUTRAL -> false;
    };
  }

  private NavigableSet<Integer> with(IntPredicate wanted) {
    NavigableSet<Integer> found = new TreeSet<>();
    IntStream.range(0, mentions.size())
        .filter(wanted)
        .forEach(i -> found.addAll(mentions.get(i).options()));
    return found;
  }

  private boolean covers(Mention mention) {
    String before = between(0, mention.start());
    String after = Key.of(between(mention.end(), sentence.text().length())).toString();
    return onlyConcludes(before) && (after.isEmpty() || Korean.glued(after));
  }
}
