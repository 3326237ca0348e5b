package kr.gwageo.scoring.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.scoring.choice.Question.Wanted;

/// Tells what a sentence says of each option it mentions, from the words around the mention.
final class Stances {
  /// Joins options, so that what is said of the next is said of this one too.
  private static final Pattern AND =
      Pattern.compile(
          "번?[ ,/·&~)\"'\\]]*(?:이?랑|와|과|하고|이?고|및|또는|혹은|이?거나|아니면|이나|나|or|and)?[ ,/·&~)\"'\\]]*");

  /// Closes a list from which the next option is picked: `A, B, C 중 B`.
  private static final Pattern AMONG =
      Pattern.compile("[^\\p{L}\\p{N}]*+(?:중|가운데)(?:에서|에|서)?(?:는|도)? .*");

  private static final Pattern NOT = Pattern.compile("(?:^|.* )(?:not|rather than|instead of) *");
  private static final Pattern NOTHING =
      Pattern.compile("[^\\p{L}\\p{N}]*+(?:\\([^()]*+\\))?+[^\\p{L}\\p{N}]*+");
  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;:]|(?<=(?<!라)고|며) |(?<=지만|으나|는데|니까|므로|아니라) ");

  /// Opens the clause whose predicate is the option: `옳은 것은 B`.
  private static final Pattern SUBJECT =
      Pattern.compile(".*(?:것|설명|선택지|보기|답|항목|문장|진술|내용|번호)[은는이가] *[(\"']*");

  private static final Pattern OTHERS = Pattern.compile("나머지|다른|그 외|이외");

  private final String sentence;
  private final List<Mention> mentions;
  private final Wanted wanted;

  private Stances(String sentence, List<Mention> mentions, Wanted wanted) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.wanted = wanted;
  }

  /// The stances of a sentence towards its mentions.
  static List<Stance> of(String sentence, List<Mention> mentions, Wanted wanted) {
    return new Stances(sentence, mentions, wanted).all();
  }

  private List<Stance> all() {
    List<Stance> stances = new ArrayList<>();
    Stance next = Stance.NEUTRAL;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      boolean last = i == mentions.size() - 1;
      String tail =
          sentence.substring(
              mentions.get(i).end(), last ? sentence.length() : mentions.get(i + 1).start());
      boolean joined = !last && AND.matcher(tail).matches();
      next = joined ? next : stance(i, last ? tail : withoutNextSubject(tail));
      stances.addFirst(next);
    }
    return stances;
  }

  private Stance stance(int mention, String tail) {
    int before = mention == 0 ? 0 : mentions.get(mention - 1).end();
    String lead = sentence.substring(before, mentions.get(mention).start());
    if (AMONG.matcher(tail).matches()) {
      return Stance.LISTED;
    }
    if (NOT.matcher(lead).matches()) {
      return Stance.REJECTED;
    }
    Stance said = said(tail);
    boolean predicate = NOTHING.matcher(tail).matches() || Predicate.copula(clauses(tail)[0]);
    return said == Stance.NEUTRAL && predicate ? asPredicate(mentions.get(mention), lead) : said;
  }

  /// What the clauses after the mention say, the first that says anything about it.
  private Stance said(String tail) {
    for (String clause : clauses(tail)) {
      Stance stance = Predicate.stance(clause, wanted);
      boolean ofOthers = OTHERS.matcher(clause).find();
      if (ofOthers || stance != Stance.NEUTRAL || Predicate.copula(clause)) {
        return ofOthers ? Stance.NEUTRAL : stance;
      }
    }
    return Stance.NEUTRAL;
  }

  private static String[] clauses(String tail) {
    return CLAUSE_END.split(tail, -1);
  }

  /// The stance of a clause that ends in the option. A bare number there counts something, unless
  /// the subject asks for an option or there is none.
  private Stance asPredicate(Mention mention, String lead) {
    boolean subject = SUBJECT.matcher(lead).matches();
    if (subject) {
      return Predicate.ofSubject(lead, wanted);
    }
    boolean counts = mention.by() == Mention.By.NUMBER && !Statement.onlyConcludes(lead);
    return counts ? Stance.NEUTRAL : Stance.ASSERTED;
  }

  /// What is said of an option, less the subject of the clause that names the next.
  private static String withoutNextSubject(String tail) {
    if (!SUBJECT.matcher(tail).matches()) {
      return tail;
    }
    int cut = 0;
    Matcher end = CLAUSE_END.matcher(tail);
    while (end.find()) {
      cut = end.start();
    }
    return cut == 0 ? tail : tail.substring(0, cut);
  }
}
