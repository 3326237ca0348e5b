package kr.gwageo.scoring.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.instruction.Register;

/// What a question gives its answer leave for: the words it uses itself, another language where it
/// is about one, repetition where it wants it, and the register that it asks for.
public final class Asked {
  private static final List<String> LANGUAGES =
      List.of(
          "영어",
          "영문",
          "일본어",
          "일어로",
          "중국어",
          "한자",
          "한문",
          "번역",
          "외국어",
          "로마자",
          "알파벳",
          "불어",
          "프랑스어",
          "독일어",
          "스페인어",
          "러시아어",
          "아랍어",
          "라틴어",
          "그리스어",
          "베트남어",
          "태국어",
          "이탈리아어",
          "포르투갈어",
          "힌디어",
          "몽골어",
          "외래어",
          "원어",
          "고사성어",
          "사자성어",
          "english",
          "translat");

  private static final Pattern ABOUT_REPETITION =
      Pattern.compile("반복|되풀이|번씩|번 (?:쓰|써|적)|회 (?:쓰|써|적)|repeat", Pattern.CASE_INSENSITIVE);

  private static final Pattern REGISTER =
      Pattern.compile(
          "(해요체|합쇼체|하십시오체|해라체|해체|반말|존댓말|높임말)"
              + "(?:으로|로|를 써|을 써|를 사용|을 사용|만 써|만 사용)(?!.{0,4}(?:바꾸|바꾼|고치|고친|옮기|옮긴))");

  private static final double KOREAN_SHARE = 0.5;

  private final Item item;
  private final Set<String> words = new HashSet<>();
  private final Set<Integer> characters = new HashSet<>();
  private final boolean korean;
  private final boolean repetition;
  private final Optional<Register.Wanted> register;

  private Asked(Item item) {
    this.item = item;
    List<String> said = new ArrayList<>(List.of(item.question()));
    said.addAll(item.followUps());
    item.before().stream().map(Message::text).forEach(said::add);
    String question = String.join("\n", said);
    List<String> all = new ArrayList<>(List.of(question, item.context()));
    all.addAll(item.choices());
    if (item.target() instanceof Target.Text text) {
      all.addAll(text.accepted());
    }
    all.forEach(this::know);
    boolean calling = item.target() instanceof Target.Calls;
    korean =
        !aboutLanguage(question)
            && mostlyKorean(question)
            && !calling
            && !instructed(item, "language:", "change_case:");
    repetition =
        ABOUT_REPETITION.matcher(question).find()
            || instructed(item, "combination:", "keywords:", "copy:");
    Matcher asked = REGISTER.matcher(question);
    boolean chosen = item.target() instanceof Target.Choice;
    register =
        !chosen && asked.find()
            ? Optional.of(Register.Wanted.of(asked.group(1)))
            : Optional.empty();
  }

  /// What an item asks.
  public static Asked by(Item item) {
    return new Asked(item);
  }

  /// The item that asks it.
  public Item item() {
    return item;
  }

  private static boolean aboutLanguage(String question) {
    String small = question.toLowerCase(Locale.ROOT);
    return LANGUAGES.stream().anyMatch(small::contains);
  }

  private static boolean instructed(Item item, String... groups) {
    return item.target() instanceof Target.Instructions kept
        && kept.instructions().stream()
            .anyMatch(one -> Stream.of(groups).anyMatch(one.type()::startsWith));
  }

  private void know(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z\\u00C0-\\u024F]+", -1)) {
      words.add(word);
    }
    text.codePoints()
        .filter(c ->
            switch (Letters.of(c)) {
              case HAN, KANA, FOREIGN -> true;
              case HANGUL, LATIN, NONE -> false;
            })
        .forEach(characters::add);
  }

  /// A question without letters asks nothing of the language.
  private static boolean mostlyKorean(String question) {
    long hangul = question.codePoints().filter(c -> Letters.of(c) == Letters.HANGUL).count();
    long letters = question.codePoints().filter(c -> Letters.of(c) != Letters.NONE).count();
    return letters == 0 || hangul >= KOREAN_SHARE * letters;
  }

  /// Whether the question has this word, in lower case.
  boolean knows(String word) {
    return words.contains(word);
  }

  /// Whether the question has this character.
  boolean knows(int character) {
    return characters.contains(character);
  }

  /// Whether the answer is to be Korean and nothing else.
  boolean korean() {
    return korean;
  }

  /// Whether the answer may repeat itself.
  boolean repetition() {
    return repetition;
  }

  /// The register that is asked for.
  Optional<Register.Wanted> register() {
    return register;
  }
}
