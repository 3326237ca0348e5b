package kr.gwageo.scoring.choice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what a sentence says of each option it mentions, from the words around the mention.
final class Stances {
  /// Joins options, so that what is said of the next is said of this one too.
  private static final Pattern AND =
      Pattern.compile(
          "번?[^\\p{L}\\p{N}]*+(?:이?랑|와|과|하고|이?거나|이나|나)?[^\\p{L}\\p{N}]*+"
              + "(?:및|또는|혹은|아니면|그리고|or|and|vs)?[^\\p{L}\\p{N}]*+");

  private static final Pattern NEW_CLAUSE = Pattern.compile("[.:;(]");
  private static final Pattern TOPIC = Pattern.compile("번?[은는]");

  /// Begins a clause about the option alone, or sets the next against it.
  private static final Pattern SETS_AGAINST =
      Pattern.compile("번?(?:[은는]|보다|대신)|[^\\p{L}\\p{N}]*(?:중|가운데)");

  /// Hardly a clause has room between options that stand so close.
  static final int CLOSE = 10;

  /// Closes a list from which the next option is picked: `A, B, C 중 B`.
  private static final Pattern AMONG =
      Pattern.compile("[^\\p{L}\\p{N}]*+(?:중|가운데)(?:에서|에|서)?(?:는|도)? .*");

  private static final Pattern NOT =
      Pattern.compile("(?:^|.*[ (])(?:not|rather than|instead of|cannot be|can't be) *");

  private static final Pattern CHOSEN =
      Pattern.compile(
          "\\b(?:choose|chose|pick|select|go with|opt for) (?:option |choice )?[(\"']*$");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|we)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern REPLACED = Pattern.compile("번?(?:에서|을|를) ?");
  private static final Pattern REPLACING = Pattern.compile("번?으?로 ?(?:바꾸겠|바꿉|바꾼다|고칩|고치겠|고친다|변경)");
  private static final Pattern NO_CHOICE =
      Pattern.compile("\\b(?:not|never|if|cannot|why|might)\\b|n't ");

  /// Sets the next option against this: `A, not B`.
  private static final Pattern NOT_NEXT =
      Pattern.compile(
          "[,;(–—-] ?(?:and |but )?(?:not|rather than|instead of) *$| (?:rather than|instead of)"
              + " *$");

  /// After a number, what a calculation comes to.
  private static final Pattern BECOMES = Pattern.compile("[이가] ?(?:된다|됩니다|나온다|나옵니다).*");

  private static final Pattern NOTHING =
      Pattern.compile("[^\\p{L}\\p{N}(]*+(?:\\([^()]*+\\))?+[^\\p{L}\\p{N}]*+");
  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;:]|(?<=(?<![라다])고|며) |(?<=지만|으나|는데|니까|므로|아니라) ");

  /// Opens the clause whose predicate is the option: `옳은 것은 B`.
  private static final Pattern SUBJECT =
      Pattern.compile(
          ".*(?:것|설명|선택지|보기|답|항목|문장|진술|내용|번호|choice|pick|answer|option)"
              + "(?:[은는이가]| ?:) *[(\"']*");

  private static final Pattern OTHERS = Pattern.compile(" *(?:나머지|다른|그 외|이외)");

  private final String sentence;
  private final List<Mention> mentions;
  private final Question question;
  private final Stance[] stances;

  Stances(String sentence, List<Mention> mentions, Question question) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.question = question;
    stances = new Stance[mentions.size()];
    for (int i = mentions.size() - 1; i >= 0; i--) {
      stances[i] = joined(i) ? stances[i + 1] : stance(i);
    }
  }

  /// The sentence's stance towards one of its mentions.
  Stance of(int mention) {
    return stances[mention];
  }

  /// Whether a mention and the next are named in one breath.
  boolean joined(int mention) {
    if (mention + 1 >= mentions.size()) {
      return false;
    }
    String between = tail(mention);
    boolean newClause =
        NEW_CLAUSE.matcher(between).find() && TOPIC.matcher(tail(mention + 1)).lookingAt();
    return !newClause && !replaced(mention) && (joins(between) || close(between));
  }

  /// Whether what stands between two options can only join them.
  private static boolean joins(String between) {
    return AND.matcher(between).matches();
  }

  private boolean close(String between) {
    return between.length() <= CLOSE
        && !SETS_AGAINST.matcher(between).lookingAt()
        && !CLAUSE_END.matcher(between).find()
        && said(between) == Stance.NEUTRAL
        && !Predicate.copula(between);
  }

  /// What follows a mention, up to the next.
  private String tail(int mention) {
    boolean last = mention == mentions.size() - 1;
    int end = last ? sentence.length() : mentions.get(mention + 1).start();
    return sentence.substring(mentions.get(mention).end(), end);
  }

  private Stance stance(int mention) {
    boolean last = mention == mentions.size() - 1;
    String tail = last ? tail(mention) : withoutNext(tail(mention));
    int before = mention == 0 ? 0 : mentions.get(mention - 1).end();
    String lead = sentence.substring(before, mentions.get(mention).start());
    if (!tail.isEmpty() && AMONG.matcher(tail).matches()) {
      return Stance.LISTED;
    }
    if ((!lead.isEmpty() && NOT.matcher(lead).matches()) || replaced(mention)) {
      return Stance.REJECTED;
    }
    Stance said = said(tail);
    if (said == Stance.NEUTRAL && chosen(lead)) {
      return Stance.CALLED_ANSWER;
    }
    String clause = clauses(tail)[0];
    boolean predicate =
        NOTHING.matcher(tail).matches()
            || Predicate.copula(clause)
            || (NOTHING.matcher(clause).matches() && SUBJECT.matcher(lead).matches())
            || (figure(mention) && BECOMES.matcher(clause).matches());
    return said == Stance.NEUTRAL && predicate ? asPredicate(mentions.get(mention), lead) : said;
  }

  private static boolean chosen(String lead) {
    return !lead.isEmpty()
        && CHOSEN.matcher(lead).find()
        && FIRST_PERSON.matcher(lead).find()
        && !NO_CHOICE.matcher(lead).find();
  }

  /// Whether the next option takes the place of this: `①에서 ②로 바꿉니다`.
  private boolean replaced(int mention) {
    return mention + 1 < mentions.size()
        && REPLACED.matcher(tail(mention)).matches()
        && REPLACING.matcher(tail(mention + 1)).lookingAt();
  }

  private boolean figure(int mention) {
    Mention figure = mentions.get(mention);
    return figure.by() == Mention.By.TEXT && Character.isDigit(sentence.charAt(figure.end() - 1));
  }

  /// What the clauses after the mention say, the first that says anything about it.
  private Stance said(String tail) {
    if (tail.isEmpty()) {
      return Stance.NEUTRAL;
    }
    for (String clause : clauses(tail)) {
      Stance stance = Predicate.stance(clause, question);
      boolean ofOthers = OTHERS.matcher(clause).lookingAt();
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
  /// the subject asks for an option, or another stands close before, or nothing stands before.
  private Stance asPredicate(Mention mention, String lead) {
    if (SUBJECT.matcher(lead).matches()) {
      return Predicate.ofSubject(lead, question);
    }
    boolean first = mention.equals(mentions.getFirst());
    boolean alone = first ? Cue.onlyConcludes(lead) : lead.length() <= CLOSE;
    return mention.by() == Mention.By.NUMBER && !alone ? Stance.NEUTRAL : Stance.IDENTIFIED;
  }

  /// What is said of an option, less what introduces the next: the subject of its clause, or that
  /// it is not meant.
  private static String withoutNext(String tail) {
    Matcher not = NOT_NEXT.matcher(tail);
    if (not.find()) {
      return tail.substring(0, not.start());
    }
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
