package kr.gwageo.scoring.conduct;

import java.util.regex.Pattern;

/// Sentences by which a model says that the answer cannot be known, or that it does not know it.
///
/// A doubt that an answer follows, `정확하지 않지만 1592년입니다`, is none; nor is a thing unknown inside a
/// sentence, `알 수 없는 힘`.
final class Abstaining {
  private static final String KNOWING =
      "(?:알|알아낼|판단할|단정할|특정할|확정할|확인할|추측할|예측할|짐작할|가릴|가려낼|정할|결정할|구할|계산할|밝힐|파악할|판별할|찾을"
          + "|도출할|추론할|확인해 드릴|답을 낼|답을 정할|고를|산출할)";

  private static final String KNOW =
      "(?:알|알아내|판단하|단정하|특정하|확정하|확인하|추측하|예측하|짐작하|가리|가려내|정하|결정하|구하|계산하|밝히|파악하|판별하|찾|도출하|추론하)";

  private static final String END =
      "(?:습니다|어요|네요|다(?![가-힣])|음(?![가-힣])|을 것|죠|지요|어(?![가-힣])|군요|겠|으므로|기 때문|으며|고(?![가-힣]))";

  private static final Pattern UNKNOWN =
      Pattern.compile(
          KNOWING
              + "\\s?(?:수(?:가|는|도)?\\s?없"
              + END
              + "|길이 없"
              + END
              + "|방법이 없"
              + END
              + "|근거가 (?:없|부족)"
              + ")"
              + "|"
              + KNOW
              + "기\\s?(?:는 |가 )?(?:어렵(?:습니다|네요|다(?![가-힣])|겠)|어려워요|어려울)");

  private static final Pattern UNAWARE =
      Pattern.compile(
          "모르겠(?:습니다|어요|네요|다(?![가-힣])|음|고(?![가-힣])|는데요)|모릅니다|몰라요|모른다(?![가-힣])|모르네요"
              + "|알지 못(?:합니다|해요|한다(?![가-힣]))|잘 모르(?:겠|는 내용|는 분야)"
              + "|(?:정보|자료|내용|기록|근거|단서|조건|지식|데이터)(?:가|이|는|은|를|을)?\\s?(?:(?:충분히|전혀|따로|제게|저에게는|더|가지고)\\s?)*"
              + "(?:없(?:습니다|어요|네요|다(?![가-힣])|어서|기 때문|으므로)|부족(?:합니다|해요|하다(?![가-힣])|하여|해서|하므로|하기)|있지 않(?:습니다|아요|다(?![가-힣])|아서|으므로)"
              + "|주어지지 않|제시되지 않|나와 있지 않|나오지 않|찾지 못|찾을 수 없|확인되지 않|포함되어 있지 않|불충분)"
              + "|(?:나와|적혀|언급되어|명시되어|제시되어|드러나|밝혀져|쓰여|기록되어|알려져|정해져) 있지 않(?:습니다|아요|다(?![가-힣])|으므로|아서|기 때문|네요)"
              + "|(?:언급|명시|제시|공개|확인|기록)되지 않(?:았습니다|았어요|았다(?![가-힣])|습니다|아서|으므로|아요|는다(?![가-힣]))"
              + "|(?:알려진|밝혀진|공개된|정해진|확인된) (?:바|것|내용|정보|답|기록|사실|수치)(?:이|가|은|는)? ?없"
              + "|(?:그런|이런|해당|이러한|그러한|그 이름의|그런 이름의) [가-힣 ]{1,20}(?:은|는|이|가) ?(?:실제로 |실제로는 )?(?:존재하지 않|없(?:습니다|어요|다(?![가-힣])))"
              + "|(?:실제로 |실제로는 )?존재하지 않는 [가-힣 ]{1,20}(?:입니다|이다|예요|이에요|같습니다|보입니다)|질문의 전제(?:가|는|부터)? ?(?:잘못|틀|사실)"
              + "|답이 정해지지 않|하나로 정해지지 않|답을 낼 수 없");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\bi (?:do not|don't) (?:know|have (?:that|this|any|enough|access|reliable)|recall)|\\b(?:cannot|can't|can not) be"
              + " (?:determined|known|answered|inferred|established|concluded)|not enough information|insufficient information"
              + "|\\bi(?:'m| am) not (?:sure|certain|aware)|(?:is|are) (?:unknown|not (?:stated|given|mentioned|specified|known))"
              + "|no (?:such|way to (?:know|tell))|\\bi (?:can't|cannot) (?:determine|tell|know|verify|confirm)|does not (?:say|mention|specify|exist)"
              + "|doesn't (?:say|mention|specify|exist)",
          Pattern.CASE_INSENSITIVE);

  /// A doubt before an answer: the sentence goes on.
  private static final Pattern HEDGE =
      Pattern.compile(
          "(?:지만|으나|으니|는데|더라도|아도|어도|다만|없이)[, ].*(?:입니다|이다|예요|이에요|일 것입니다|일 것이다|으로 추정|로 추정|로 보입니다|로 알려져"
              + "|으로 알려져|일 겁니다|생각합니다|봅니다|추정됩니다|추정합니다)[.!]?\\s*$");

  private static final Pattern OTHERS =
      Pattern.compile("(?:그|그녀|학생|아이|사람들|주민|저자|화자|주인공|학자|많은 이)(?:은|는|이|가|들은|들도|도) ");

  private Abstaining() {}

  /// Whether a sentence abstains.
  static boolean says(String sentence) {
    boolean unknown =
        UNKNOWN.matcher(sentence).find()
            || UNAWARE.matcher(sentence).find()
            || ENGLISH.matcher(sentence).find();
    return unknown && !HEDGE.matcher(sentence).find() && !OTHERS.matcher(sentence).find();
  }
}
