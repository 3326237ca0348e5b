package kr.gwageo.scoring.instruction;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The languages that an instruction may ask for: each by its script, and among those of one script
/// by frequent words and by letters that the others lack.
enum Language {
  EN(
      UnicodeScript.LATIN,
      "a the of and to in is that it for you was with on as are be this have from or at by not your"
          + " we they but his her an will can all their has there been if more when who would so"
          + " let please i my me he she what which do",
      ""),
  DE(
      UnicodeScript.LATIN,
      "der die und das ist nicht ein eine zu den mit sich des auf für von dem im sie ich es auch"
          + " als wie wir aber einen einer oder sind wird haben",
      "ß"),
  FR(
      UnicodeScript.LATIN,
      "le la les des et est un une que dans pour qui sur pas au avec ce du il nous vous sont plus"
          + " je mais cette être ont aux",
      "çœ"),
  ES(
      UnicodeScript.LATIN,
      "el la los las de que y en un una es por con para su del se no al como más pero sus está muy"
          + " lo son también",
      "ñ¿¡"),
  PT(
      UnicodeScript.LATIN,
      "o a os as de que e em um uma é por com para do da não se na no dos das ao mais seu sua são"
          + " foram como está",
      "ãõ"),
  IT(
      UnicodeScript.LATIN,
      "il la di che e in un una è per con non del della si le i da sono come più gli nel anche ma"
          + " lo questo sul alla",
      "ò"),
  NL(
      UnicodeScript.LATIN,
      "de het een en van is dat niet op te zijn met voor die er aan ook als maar bij wordt hebben"
          + " naar ik je",
      ""),
  SV(
      UnicodeScript.LATIN,
      "och att det som en är av för på med den till inte om ett har de jag men var kan",
      "å"),
  FI(
      UnicodeScript.LATIN,
      "ja on ei se että hän oli mutta kun niin kuin joka tai ovat voi myös minä olla sitä tämä mitä"
          + " vain",
      ""),
  PL(
      UnicodeScript.LATIN,
      "i w na z nie się jest że do to o jak ale dla od po przez tak są był jego może",
      "łąęśźżń"),
  TR(
      UnicodeScript.LATIN,
      "ve bir bu da de için ile çok ne gibi daha olarak ama en var kadar değil olan",
      "ğış"),
  ID(
      UnicodeScript.LATIN,
      "yang dan di ini itu dengan untuk tidak dari dalam adalah akan pada ke saya bisa juga kami"
          + " mereka",
      ""),
  TL(
      UnicodeScript.LATIN,
      "ang ng sa na mga ay ko mo hindi ito siya para kung ni at isang niya ka",
      ""),
  VI(
      UnicodeScript.LATIN,
      "và của là có không một cho các được trong với người để này đã những cũng khi tôi",
      "đơưạảấầậắặẻẽếềểễệỉịọỏốồổỗộớờởợụủứừửữựỳỷỹ"),
  SW(
      UnicodeScript.LATIN,
      "na ya wa kwa ni za la katika kuwa hii kama si yake au cha hiyo huo sana watu kila alisema"
          + " kuna mtu wao lakini",
      ""),
  KO(UnicodeScript.HANGUL, "", ""),
  JA(UnicodeScript.HIRAGANA, "", ""),
  ZH(UnicodeScript.HAN, "", ""),
  RU(
      UnicodeScript.CYRILLIC,
      "и в не на что с по как это для к из у от но за мы вы он она его",
      "ыэё"),
  BG(
      UnicodeScript.CYRILLIC,
      "и на се да в за от не са е по със че ще като или това си беше до през",
      "ъщ"),
  UK(UnicodeScript.CYRILLIC, "і в не на що з та до це як у за ми ви але його", "іїєґ"),
  AR(UnicodeScript.ARABIC, "في من على إلى أن التي هذا هذه عن مع لا ما كان الذي أو", "ةيكىأإ"),
  FA(UnicodeScript.ARABIC, "و در به از که این با را است برای می آن خود", "پچژگیک"),
  UR(UnicodeScript.ARABIC, "کے کی میں ہے اور سے کا کو نے پر یہ ہیں", "ٹڈڑںےہھ"),
  HE(UnicodeScript.HEBREW, "", ""),
  EL(UnicodeScript.GREEK, "", ""),
  HI(
      UnicodeScript.DEVANAGARI,
      "है हैं के का की में और से को ने पर यह नहीं भी एक इस था थे हो कर लिए",
      ""),
  MR(
      UnicodeScript.DEVANAGARI,
      "आहे आहेत आणि हे या च्या मध्ये नाही ते एक हा ही होते तो साठी त्या वर करणे",
      "ळ"),
  NE(
      UnicodeScript.DEVANAGARI,
      "छ छन् र हो मा पनि को गर्न यो भने लागि थियो ले छैन तपाईं हुन्छ गर्नुहोस्",
      ""),
  BN(UnicodeScript.BENGALI, "", ""),
  PA(UnicodeScript.GURMUKHI, "", ""),
  GU(UnicodeScript.GUJARATI, "", ""),
  TA(UnicodeScript.TAMIL, "", ""),
  TE(UnicodeScript.TELUGU, "", ""),
  KN(UnicodeScript.KANNADA, "", ""),
  ML(UnicodeScript.MALAYALAM, "", ""),
  TH(UnicodeScript.THAI, "", "");

  private final UnicodeScript script;
  private final Set<String> words;
  private final String letters;

  Language(UnicodeScript script, String words, String letters) {
    this.script = script;
    this.words = words.isEmpty() ? Set.of() : Set.of(words.split(" "));
    this.letters = letters;
  }

  /// The language of an ISO 639-1 code.
  ///
  /// @throws IllegalArgumentException naming all if there is none
  static Language of(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no language "
                    + code
                    + " among "
                    + String.join(", ", Arrays.stream(values()).map(Language::code).toList())));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a word in lower case is a frequent one of English.
  static boolean frequentInEnglish(String word) {
    return EN.words.contains(word);
  }

  /// The language that a text shows to be in instead of this one; empty where it may be in this: in
  /// its script, and with at least as many of its words and letters as of any other's.
  ///
  /// A text too short to show any word of any language is taken for what was asked. The library
  /// langdetect, which IFEval asks, guesses there, and takes a lone `YES` in capitals for Welsh.
  Optional<String> other(String text) {
    UnicodeScript found = Script.of(text);
    if (found != script) {
      return found == UnicodeScript.UNKNOWN
          ? Optional.empty()
          : Optional.of("in script " + found.name().toLowerCase(Locale.ROOT));
    }
    List<Language> rivals =
        Arrays.stream(values()).filter(language -> language.script == script).toList();
    int[] scores = scores(rivals, text.toLowerCase(Locale.ROOT));
    int own = scores[rivals.indexOf(this)];
    int best = Arrays.stream(scores).max().orElse(0);
    return own == best
        ? Optional.empty()
        : Optional.of("in " + rivals.get(first(scores, best)).code());
  }

  private static int first(int[] scores, int score) {
    int i = 0;
    while (scores[i] != score) {
      i++;
    }
    return i;
  }

  private static int[] scores(List<Language> languages, String text) {
    int[] scores = new int[languages.size()];
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Words.inWord(text.charAt(i))) {
        continue;
      }
      String word = i - start > 12 ? "" : text.substring(start, i);
      for (int j = 0; j < scores.length; j++) {
        Language language = languages.get(j);
        scores[j] += language.words.contains(word) ? 1 : 0;
      }
      start = i + 1;
    }
    for (int i = 0; i < text.length(); i++) {
      for (int j = 0; j < scores.length; j++) {
        scores[j] += languages.get(j).letters.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      }
    }
    return scores;
  }
}
