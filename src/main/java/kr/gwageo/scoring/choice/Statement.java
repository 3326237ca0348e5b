package kr.gwageo.scoring.choice;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
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
  private final List<Stance> stances;
  private final Options options;

  Statement(Sentence sentence, Options options, Wanted wanted) {
    this.sentence = sentence;
    this.options = options;
    mentions = Mentions.in(sentence.text(), options);
    stances = Stances.of(sentence.text(), mentions, wanted);
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

  /// Of the options asserted, those named by label.
  NavigableSet<Integer> assertedByLabel() {
    NavigableSet<Integer> labelled = with(i -> says(i) && mentions.get(i).by() == By.LABEL);
    labelled.retainAll(asserted());
    return labelled;
  }

  /// The options it names as an answer that was announced before it: those asserted, and what it
  /// opens with unless that is rejected; where there is neither, whatever else it speaks of.
  NavigableSet<Integer> announced() {
    NavigableSet<Integer> named =
        with(i -> says(i) || (i == 0 && stances.get(i) == Stance.NEUTRAL && opens()));
    return named.isEmpty() ? with(i -> stances.get(i) == Stance.NEUTRAL) : named;
  }

  private boolean opens() {
    String before = sentence.text().substring(0, mentions.getFirst().start());
    return Key.of(before).length() == 0;
  }

  /// Whether words before an option only say that it concludes: `따라서 2`.
  static boolean onlyConcludes(String lead) {
    String rest = CONCLUDES.matcher(lead.strip()).replaceAll("");
    return Key.of(rest).length() == 0;
  }

  /// The option that is all it says, by label, text or both.
  NavigableSet<Integer> pure() {
    NavigableSet<Integer> stated = options.stated(sentence.text());
    if (mentions.size() == 1 && covers(mentions.getFirst())) {
      stated.addAll(mentions.getFirst().options());
    }
    return stated;
  }

  /// The option that is all it says, or whose letter heads it: `B: …`.
  NavigableSet<Integer> headed() {
    NavigableSet<Integer> pure = pure();
    return pure.isEmpty() && !mentions.isEmpty() && HEAD.matcher(sentence.text()).lookingAt()
        ? mentions.getFirst().options()
        : pure;
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
    return stances.contains(Stance.CALLED_ANSWER)
        || corrects()
        || CONCLUDES.matcher(sentence.text()).find();
  }

  private boolean says(int mention) {
    Stance stance = stances.get(mention);
    return stance == Stance.CALLED_ANSWER || stance == Stance.ASSERTED;
  }

  private NavigableSet<Integer> with(IntPredicate wanted) {
    NavigableSet<Integer> found = new TreeSet<>();
    IntStream.range(0, mentions.size())
        .filter(wanted)
        .forEach(i -> found.addAll(mentions.get(i).options()));
    return found;
  }

  private boolean covers(Mention mention) {
    String before = sentence.text().substring(0, mention.start());
    String after = Key.of(sentence.text().substring(mention.end())).toString();
    return Key.of(before).length() == 0 && (after.isEmpty() || Korean.glued(after));
  }
}
