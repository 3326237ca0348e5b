package kr.gwageo.scoring.choice;

import java.util.regex.Pattern;

/// What a clause says of the option before it, told by its words.
final class Predicate {
  private static final Pattern SUPPOSES = Pattern.compile("[는은인을]지|가정|[다라]면|라고 하면|모순");

  private static final Pattern NO_ANSWER =
      Pattern.compile(
          "아니(?!면)|아닌|아닙|아님|아닐|제외|배제|탈락|오답|오해|오인|착각|함정|보다 |대신|말고|빼고|외의 |처럼 보|[될일] 수(?:는|가)? ?없|일"
              + " 리|가능성[은이]? ?(?:낮|없|적)|(?<!(?<![A-Za-z])[A-Za-z])\\( ?[xX×✗]"
              + " ?\\)|라고[^,.]*(?:으나|지만|는데|었다가|했다가|했었)|not the answer");
  private static final Pattern UNTRUE =
      Pattern.compile(
          "틀[리렸린]|틀림(?!없)|(?:옳|맞|바르|올바르|적절하|적합하|알맞|타당하|해당하|해당되)지|잘못|부적절|부적합"
              + "|거짓|어긋|사실이 아|사실과 다|거리가 멀|wrong|incorrect|false|not ");
  private static final Pattern TRUE =
      Pattern.compile(
          "옳|낫다|낫습|맞(?:다|습|는|음|고 |으므로|으며|아요|았|네|죠|지만)|올바|바르다|바른 (?:것|설명|표기)|적절|적합|알맞|타당"
              + "|참이|참입|사실이[다며고]|사실입|틀림없|correct|right|true");
  private static final Pattern CALLS =
      Pattern.compile(
          "정답|(?<![가-힣])답(?:[이입임.!]|$)|[을를] ?(?:선택|택)(?:한다|합니다|했|하였|하겠|함)"
              + "|[을를] ?(?:고르겠|고른다|고릅|골랐|고름)|the (?:correct )?answer");
  private static final Pattern MAY_BE =
      Pattern.compile("것 같|도 가능|가능성이|[일될] 수도? ?있|[로고] ?(?:판단|보인|봅니|본다|생각|결정|추정|추론|결론)");

  private static final Pattern ANSWER = Pattern.compile("(?<![가-힣])답[은는이가] ?$");

  /// Singles the option out, whatever the question asks: `②가 맞다`, but not `②는 맞다`.
  private static final Pattern FOCUS = Pattern.compile("[^\\p{L}]*+번?[이가만] .*");

  /// The copula, glued to the option or after its text in brackets.
  private static final Pattern IS =
      Pattern.compile(
          "[\"')\\]]*+(?: ?\\([^()]*+\\))?+ ?번? ?(?:이?다|입니다만?|이?에요|이?예요|이?요|임|이?며|이?고|이?므로|이?라"
              + "|인데요?|이었다|였다|이?겠다|이?겠습니다|이?지만|이?라고)(?![가-힣]).*");

  private Predicate() {}

  /// The stance of a clause that begins after the option.
  static Stance stance(String clause, Question question) {
    if (NO_ANSWER.matcher(clause).find()) {
      return Stance.REJECTED;
    }
    if (supposes(clause)) {
      return Stance.NEUTRAL;
    }
    if (UNTRUE.matcher(clause).find()) {
      return untrue(question);
    }
    if (CALLS.matcher(clause).find()) {
      return Stance.CALLED_ANSWER;
    }
    if (MAY_BE.matcher(clause).find()) {
      return Stance.ASSERTED;
    }
    if (TRUE.matcher(clause).find()) {
      return FOCUS.matcher(clause).matches() ? Stance.ASSERTED : isTrue(question);
    }
    return Stance.NEUTRAL;
  }

  private static Stance isTrue(Question question) {
    return switch (question.wanted()) {
      case TRUE -> Stance.ASSERTED;
      case UNTRUE -> Stance.REJECTED;
      case UNCLEAR -> Stance.NEUTRAL;
    };
  }

  private static Stance untrue(Question question) {
    return switch (question.wanted()) {
      case TRUE -> Stance.REJECTED;
      case UNTRUE -> Stance.ASSERTED;
      case UNCLEAR -> Stance.NEUTRAL;
    };
  }

  /// Whether a clause that begins after the option only adds the copula to it.
  static boolean copula(String clause) {
    return IS.matcher(clause).matches() && !supposes(clause);
  }

  /// Whether a clause asks or supposes, and says nothing.
  static boolean supposes(String clause) {
    return SUPPOSES.matcher(clause).find();
  }

  /// The stance of a clause whose predicate is the option, by its subject: `옳은 것은 B이다`.
  static Stance ofSubject(String subject, Question question) {
    if (CALLS.matcher(subject).find() || ANSWER.matcher(subject).find()) {
      return Stance.CALLED_ANSWER;
    }
    if (UNTRUE.matcher(subject).find()) {
      return untrue(question);
    }
    return TRUE.matcher(subject).find() ? isTrue(question) : Stance.ASSERTED;
  }
}
