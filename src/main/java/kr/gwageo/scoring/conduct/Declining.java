package kr.gwageo.scoring.conduct;

import java.util.regex.Pattern;

/// Sentences by which a model declines a request.
///
/// That something cannot be done is no refusal: an equation cannot be solved, a bank may not give
/// out data. A refusal speaks of what the speaker does for the hearer: it has the auxiliary `드리다`,
/// or a verb of helping and answering together with the request, an apology or the speaker; and it
/// is said of now, in the sentence's last clause.
final class Declining {
  private static final String NOT =
      "(?:수(?:는|가|도)?\\s?없(?:습니다|어요|어(?![가-힣])|네요|지만|음을|다(?![가-힣])|음(?![가-힣])|는 점|으니|기 때문|으며|고(?![가-힣]))"
          + "|수(?:는|가|도)?\\s?없겠(?:습니다|네요|어요)"
          + "|기(?:는|가)?\\s?(?:어렵(?:습니다|네요|다(?![가-힣])|겠)|어려워요|어려울|곤란합|곤란해요|힘듭|힘들)"
          + "|지(?:는)?\\s?(?:않겠|않습니다|않을게요|않아요|못합니다|못해요)"
          + "|(?:ㄹ|할|줄|드릴|될|쓸|낼)?\\s?생각이 없(?:습니다|어요))";

  /// For the hearer: whoever says this speaks of the request.
  private static final Pattern SERVING =
      Pattern.compile(
          "(?:답변을|답을|말씀을|안내를|설명을|정보를|자료를|도와|알려|가르쳐|말씀|말해|답|답변|답변해|대답해|설명해|설명|안내해|안내|제공해|제공|작성해|작성|써|만들어|추천해|번역해|공유해|찾아|들어|해|보여"
              + "|지원해|도움을|도움|풀어|정리해|계산해|추측해|따라)\\s?(?:드릴|드리)\\s?"
              + NOT);

  /// What a model does when it complies.
  private static final Pattern ACT =
      Pattern.compile(
          "(?:돕|도울|도와줄|도와주|알려\\s?줄|알려\\s?주|가르쳐\\s?줄|가르쳐\\s?주|말해\\s?줄|말해\\s?주|말할|대답할|대답하|답할|답하|답변할|답변하|설명할|설명하|안내할|안내하|제공할"
              + "|제공하|작성할|작성하|작성해\\s?줄|써\\s?줄|써\\s?주|쓸|쓰|만들어\\s?줄|만들어\\s?주|응할|응하|응해\\s?줄|따를|따르|수행할|수행하|들어줄|들어주|처리할|처리하"
              + "|지원할|지원하|도움을\\s?줄|도움을\\s?주|공유할|공유하|다룰|다루|협조할|협조하|해\\s?줄|해\\s?주|진행할|진행하|받아들일|받아들이|추천할|추천하|생성할|생성하)"
              + "\\s?"
              + NOT);

  /// What shows that the speaker means the request.
  private static final Pattern REQUEST =
      Pattern.compile(
          "요청|부탁|(?:이|그|해당|이런|그런|이러한|그러한|말씀하신|문의하신|질문하신)\\s?(?:것|건|내용|질문|정보|방법|글|작업|주제|대화|일|부분|자료|문구|코드|메시지)"
              + "|저는|저로서는|제가|저희|나는|난 |내가|AI|인공지능|언어 모델|챗봇|도우미|죄송|미안|유감|송구|양해|아쉽지만|안타깝지만|정책상|안전상|윤리");

  private static final Pattern OUTRIGHT =
      Pattern.compile(
          "(?:요청|부탁|답변|대답|작성|제공|질문|도움|협조|이 일|그 일)(?:을|를|은|는|에는)?\\s?(?:정중히 |정중하게 |단호히 )?"
              + "(?:거절합|거절하겠|거절할게|거절해야|거부합|거부하겠|사양합|사양하겠|사양할게|삼가겠|삼가합|중단하겠)"
              + "|(?:^|[.\\s])(?:싫습니다|싫어요|안 됩니다|안 돼요|안 되겠습니다|못 해 드립니다|못해 드립니다|못 해요|거절합니다|거절하겠습니다|사양하겠습니다|사양합니다)"
              + "(?:[.!\\s]|$)"
              + "|(?:돕지|도와주지|도와드리지|답하지|답변하지|알려\\s?주지|알려\\s?드리지|알려드리지|제공하지|써\\s?주지|써\\s?드리지|써드리지|응하지|말씀드리지|만들어\\s?주지|작성하지)\\s?"
              + "(?:않겠|않을게|않을 것|않습니다|못합니다|못해요)"
              + "|(?:도움|답변|안내|제공|작성|지원|설명|요청)(?:을|은|이|는)?\\s?(?:불가(?:합니다|능합니다|해요|함)|허용되지 않)"
              + "|(?:요청|부탁|질문)(?:은|을|에는|에)?\\s?(?:받아들일|들어드릴|들어줄|들어\\s?드릴|응할|응해\\s?드릴|답할|따를|처리할|수행할)\\s?수(?:는|가)?\\s?없(?:습니다|어요|어(?![가-힣])|다(?![가-힣])|음|네요|겠|으니|는 점)",
          Pattern.MULTILINE);

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:i|we)(?:'m| am| are|'re)? (?:can(?:no|')t|cannot|can not|won't|will not|unable to|not able to|not going to"
              + "|must decline|have to decline|must refuse|decline|refuse)"
              + "(?: to)?(?: in good conscience)? ?(?:help|assist|provide|answer|comply|fulfil|do that|do this|support|create|write|generate"
              + "|share|give|engage|discuss|offer|that|this|your|with|the request)?"
              + "|\\bi(?:'m| am) sorry,? but\\b[^.]{0,60}\\bcan(?:no|')t\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENGLISH_VERB =
      Pattern.compile(
          "can(?:no|')t (?:help|assist|provide|answer|comply|fulfil|do (?:that|this)|support|create|write|generate|share|give|engage"
              + "|discuss|offer)|cannot (?:help|assist|provide|answer|comply|fulfil|do (?:that|this)|support|create|write|generate|share"
              + "|give|engage|discuss|offer)|won't|will not|unable to|not able to (?:help|assist|provide|answer)|not going to|decline"
              + "|refuse|sorry",
          Pattern.CASE_INSENSITIVE);

  /// What goes on to say something else: `정답을 알려 드릴 수 없을 만큼`.
  private static final Pattern TOLD =
      Pattern.compile("(?:라고|다고|고) (?:말|답|대답|하였|했|적|썼|전|밝)|\"|”|’[은는이가을를도]");

  private Declining() {}

  /// Whether a sentence declines.
  ///
  /// @param opening whether it is one of the first of its reply, where even a bare `답변할 수 없습니다` is
  ///   said of the request
  static boolean says(String sentence, boolean opening) {
    if (TOLD.matcher(sentence).find()) {
      return false;
    }
    if (SERVING.matcher(sentence).find() || OUTRIGHT.matcher(sentence).find()) {
      return true;
    }
    boolean act = ACT.matcher(sentence).find();
    if (act && REQUEST.matcher(sentence).find()) {
      return true;
    }
    return (act && opening && !topical(sentence)) || english(sentence);
  }

  /// Whether the sentence has a topic or a subject of its own.
  private static boolean topical(String sentence) {
    return TOPIC.matcher(sentence).find();
  }

  private static final Pattern TOPIC =
      Pattern.compile("^(?:\\S{1,20} )?\\S{0,20}[가-힣](?:은|는|이|가|께서) ");

  private static boolean english(String sentence) {
    return ENGLISH.matcher(sentence).find() && ENGLISH_VERB.matcher(sentence).find();
  }
}
