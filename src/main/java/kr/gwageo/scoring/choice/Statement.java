package kr.gwageo.scoring.choice;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kr.gwageo.scoring.choice.Mention.By;
import kr.gwageo.scoring.reply.Key;
import kr.gwageo.scoring.reply.Korean;

/// A sentence read against an item's options.
final class Statement {
  private static final Pattern HEAD = Pattern.compile("[A-J] ?[:).]");

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final Stances stances;
  private final Options options;

  Statement(Sentence sentence, Options options, Question question) {
    this.sentence = sentence;
    this.options = options;
    mentions = Mentions.in(sentence.text(), options);
    stances = new Stances(sentence.text(), mentions, question);
  }

  Sentence sentence() {
    return sentence;
  }

  /// The option that is all it says, by label, text or both, but that it concludes.
  NavigableSet<Integer> pure() {
    NavigableSet<Integer> pure = options.stated(sentence.text());
    if (mentions.size() == 1 && covers(mentions.getFirst())) {
      pure.addAll(mentions.getFirst().options());
    }
    return pure;
  }

  private boolean covers(Mention mention) {
    String after = Key.of(between(mention.end(), sentence.text().length())).toString();
    return Cue.onlyConcludes(between(0, mention.start()))
        && (after.isEmpty() || Korean.glued(after));
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
    return headed.isEmpty() ? YesNo.opening(sentence.text(), options) : headed;
  }

  /// The options it says are so or are the answer. A sentence that names every option only repeats
  /// them, and what is labelled beyond the options is something else.
  NavigableSet<Integer> asserted() {
    NavigableSet<Integer> asserted = with(this::says).headSet(options.size(), false);
    boolean all = options.size() > 2 && asserted.size() == options.size();
    NavigableSet<Integer> picked = Picked.after(sentence.text(), mentions, options);
    if (!picked.isEmpty()) {
      return picked;
    }
    return all || Cue.remarks(sentence.text()) ? new TreeSet<>() : asserted;
  }

  /// Of the options asserted, those that it cannot name for another reason: the price of another
  /// thing may be one of the prices too.
  NavigableSet<Integer> assertedFirmly() {
    NavigableSet<Integer> firm = with(i -> says(i) && !names(i));
    firm.retainAll(asserted());
    return firm;
  }

  /// The options it says are not so.
  NavigableSet<Integer> rejected() {
    return with(i -> stances.of(i) == Stance.REJECTED);
  }

  /// The options it speaks of and does not reject.
  NavigableSet<Integer> spoken() {
    return with(i -> stances.of(i) != Stance.REJECTED).headSet(options.size(), false);
  }

  private boolean names(int mention) {
    return mentions.get(mention).by() == By.TEXT && stances.of(mention) == Stance.IDENTIFIED;
  }

  /// The options it names as an answer that was announced before it: those asserted, and those it
  /// opens with unless they are rejected; where there is neither, whatever else it speaks of.
  NavigableSet<Integer> announced() {
    int first = namedFirst();
    NavigableSet<Integer> named =
        with(i -> says(i) || (i < first && stances.of(i) == Stance.NEUTRAL));
    return named.isEmpty() ? with(i -> stances.of(i) == Stance.NEUTRAL) : named;
  }

  /// How many options it names in one breath at its beginning.
  private int namedFirst() {
    if (mentions.isEmpty() || Key.of(between(0, mentions.getFirst().start())).length() > 0) {
      return 0;
    }
    int count = 1;
    while (stances.joined(count - 1)) {
      count++;
    }
    return count;
  }

  /// Whether it takes back what was said before.
  boolean corrects() {
    return Cue.corrects(sentence.text());
  }

  /// Whether it leaves nothing of what was said before.
  boolean withdraws() {
    return Cue.withdraws(sentence.text());
  }

  /// Whether it says nothing but that a correction follows.
  boolean announcesCorrection() {
    return corrects() && mentions.stream().allMatch(this::interjected);
  }

  /// Whether a mention is no label but an exclamation that opens the sentence: `아, 정정합니다`.
  private boolean interjected(Mention mention) {
    return mention.start() == 0 && Cue.exclaims(sentence.text());
  }

  /// Whether it is meant as the last word.
  boolean concludes() {
    boolean calls = !with(i -> stances.of(i) == Stance.CALLED_ANSWER).isEmpty();
    return calls || corrects() || Cue.concludes(sentence.text());
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

  private String between(int start, int end) {
    return sentence.text().substring(start, end);
  }
}
