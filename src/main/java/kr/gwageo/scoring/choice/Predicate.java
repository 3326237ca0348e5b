package kr.gwageo.scoring.choice;

import java.util.regex.Pattern;

/// What a clause says of the option before it, told by its words.
final class Predicate {
  private static final Pattern SUPPOSES = Pattern.compile("[는은인을]지|가정|[다라]면|라고 하면|모순");

  private static final Pattern NO_ANSWER =
      Pattern.compile(
          "아니(?!면)|아닌|아닙|아님|아닐|제외|배제|탈락|소거(?=[하되한된했됐해])|지우[면고니]|지운|지웠|빼면|오답|오해|오인|착각|함정|보다"
              + " |대신|말고|빼고|외의 |처럼 보|[될일] 수(?:는|가)? ?없|일 리|가능성[은이]? ?(?:낮|없|적)|(?<!(?<![A-Za-z])[A-Za-z])\\( ?[xX×✗]"
              + " ?\\)|라고[^,.]{0,200}(?:으나|지만|는데|었다가|했다가|했었)|not the answer|(?:로|[을를])"
              + " ?(?:적었|썼|골랐|택했|선택했|답했|했|하려|고르려)다가|(?:라고|로) (?:할|볼|말할) 수(?:는|가)? ?없|(?:라고|로)"
              + " 보기(?:는|가|에는)? ?(?:어렵|어려|힘들)|(?:어느|어떤|아무) ?(?:것|쪽)도[^.]{0,200}(?:없|아니|않)");
  private static final Pattern UNTRUE =
      Pattern.compile(
          "다고 (?:할|볼|말할) 수(?:는|가)? ?없|다고 보기(?:는|가|에는)? ?(?:어렵|어려|힘들)|것 같지 않"
              + "|틀[리렸린]|틀림(?!없)|(?:옳|맞|바르|올바르|적절하|적합하|알맞|타당하|해당하|해당되|어울리|가깝|유력하)지|잘못|부적절|부적합"
              + "|거짓|어긋|사실이 아|사실과 다|거리가 멀|wrong|incorrect|false|not ");
  private static final Pattern TRUE =
      Pattern.compile(
          "옳|어울[리린립려]|유력|낫다|낫습|맞(?:다|습|는|음|고 |으므로|으며|아요|았|네|죠|지만)|올바|바르다|바른"
              + " (?:것|설명|표기)|적절|적합|알맞|타당|참이|참입|사실이[다며고]|사실입|틀림없|correct|right|true|\\bfits\\b|\\bsuits\\b|is"
              + " (?:the )?best");
  private static final Pattern CALLS =
      Pattern.compile(
          "정답|(?<![가-힣])답(?:[이입임.!]|$)|[을를] ?(?:선택|택)(?:한다|합니다|했|하였|하겠|함)"
              + "|[을를] ?(?:고르겠|고른다|고릅|골랐|고름)|the (?:correct )?answer"
              + "|로 ?(?:바꾸겠|바꾼다|바꿉|고칩|고치겠|고친다|변경)|에 한 표(?:를 ?(?:던지겠|던집|던진다|행사하)|[입이요.!,]|$)");
  private static final Pattern MAY_BE =
      Pattern.compile(
          "것 같|일 ?(?:듯|것이다|것입니다|겁니다|거예요|거다)|로 (?:하겠(?!다는)|하려 합|정했|정하겠|갑니다|가겠)|도 가능|가능성이|[일될] 수도?"
              + " ?있|[로고] ?(?:판단|보인|보입|여겨|봅니|본다|생각|결정|추정|추론|결론)(?![하되]는 (?:견해|사람|의견|학자|주장|입장))");

  private static final Pattern ANSWER = Pattern.compile("(?<![가-힣])답[은는이가] ?$");

  /// Singles the option out, whatever the question asks: `②가 맞다`, but not `②는 맞다`.
  private static final Pattern FOCUS = Pattern.compile("[^\\p{L}]*+번?[이가만] .*");

  /// Says that the option comes nearest, of it and nothing else: `②가 그나마 가깝다`.
  private static final Pattern NEAREST =
      Pattern.compile("[^\\p{L}]*+번?[이가] (?:(?:그나마|가장|제일|더|좀 더|조금 더|정답에|답에) )*+가[깝까].*");

  /// Says what must be taken: `②를 써야 한다`.
  private static final Pattern MUST =
      Pattern.compile("[\"')\\]]*+번?[을를] ?(?:써야|사용해야|골라야|선택해야|택해야) .*");

  /// The copula, glued to the option or after its text in brackets.
  private static final Pattern IS =
      Pattern.compile(
          "[\"')\\]]*+(?: ?\\([^()]*+\\))?+ ?번? ?(?:이?다|입니다만?|이?에요|이?예요|이?요|임|이?며|이?고|이?므로|이?라"
              + "|인데요?|이었다|였다|이?겠다|이?겠습니다|이?지만|이?라고|이?네요?|이?군요?)(?![가-힣]).*");

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
    if (MAY_BE.matcher(clause).find()
        || NEAREST.matcher(clause).matches()
        || MUST.matcher(clause).matches()) {
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
