package kr.gwageo.generation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.spec.Title;
import kr.gwageo.generation.calendar.Ages;
import kr.gwageo.generation.calendar.Clock;
import kr.gwageo.generation.calendar.Dates;
import kr.gwageo.generation.calendar.Lunar;
import kr.gwageo.generation.korean.HangulLetters;
import kr.gwageo.generation.korean.InitialConsonants;
import kr.gwageo.generation.korean.Kinship;
import kr.gwageo.generation.korean.Numerals;
import kr.gwageo.generation.korean.Particles;
import kr.gwageo.generation.korean.SoundLaw;
import kr.gwageo.generation.korean.WordChain;
import kr.gwageo.generation.logic.Schedule;
import kr.gwageo.generation.logic.Seating;
import kr.gwageo.generation.logic.Truth;
import kr.gwageo.generation.logic.Variables;
import kr.gwageo.generation.longtext.Retrieval;
import kr.gwageo.generation.office.Ledger;
import kr.gwageo.generation.office.LegalRules;
import kr.gwageo.generation.office.TaxForm;
import kr.gwageo.generation.quantity.Algebra;
import kr.gwageo.generation.quantity.ArithmeticStory;
import kr.gwageo.generation.quantity.Money;
import kr.gwageo.generation.quantity.Tables;
import kr.gwageo.generation.quantity.Units;
import kr.gwageo.generation.task.FunctionCalls;
import kr.gwageo.generation.task.Instructions;

/// The families of generated benchmarks, by the name that a person types.
public enum Family {
  NUMERALS("language", "text", "수사와 단위 명사", "Number words and counters", Numerals::new),
  PARTICLES("language", "choice", "조사 선택", "Choice of particles", Particles::new),
  SOUND_LAW("orthography", "text", "두음 법칙과 사이시옷", "Laws of sound in spelling", SoundLaw::new),
  HANGUL("language", "text", "한글 자모와 사전 순서", "Hangul letters and their order", HangulLetters::new),
  WORD_CHAIN("language", "text", "끝말잇기", "Word chains", WordChain::new),
  INITIAL_CONSONANTS("language", "text", "초성", "Initial consonants", InitialConsonants::new),
  KINSHIP("honorifics", "choice", "친족어와 촌수", "Kinship terms and degrees", Kinship::new),
  INSTRUCTIONS(
      "instruction", "instructions", "조건에 맞는 글쓰기", "Writing under conditions", Instructions::new),
  FUNCTION_CALLS("tools", "calls", "함수 호출", "Function calls", FunctionCalls::new),
  UNITS("arithmetic", "number", "단위 환산", "Units old and new", Units::new),
  MONEY("arithmetic", "number", "돈 계산", "Sums of won", Money::new),
  ARITHMETIC_STORY("arithmetic", "number", "문장제", "Arithmetic word problems", ArithmeticStory::new),
  ALGEBRA("arithmetic", "number", "식 세우기", "Equations in words", Algebra::new),
  TABLES("reading", "number", "표 읽기", "Tables to read", Tables::new),
  DATES("calendar", "text", "날짜와 요일", "Dates and weekdays", Dates::new),
  LUNAR(
      "calendar",
      "text",
      "음력과 육십갑자",
      "The lunisolar calendar and the sexagenary cycle",
      Lunar::new),
  AGES("calendar", "text", "나이와 띠", "Ages, animals of the year and school years", Ages::new),
  CLOCK("calendar", "text", "시각과 시간", "Times of day and spans of time", Clock::new),
  SEATING("reasoning", "text", "자리와 순서 추리", "Seating puzzles", Seating::new),
  SCHEDULE("reasoning", "text", "일정과 당번 짜기", "Schedules and duties", Schedule::new),
  TRUTH("reasoning", "choice", "참말과 거짓말", "Truth-tellers and liars", Truth::new),
  VARIABLES("reasoning", "number", "변하는 값 따라가기", "Variable tracking", Variables::new),
  LEDGER("arithmetic", "number", "가계부와 장부", "Books of account", Ledger::new),
  TAX_FORM(
      "arithmetic", "number", "규정에 따른 세금과 요금", "Taxes and charges by stated rules", TaxForm::new),
  LEGAL_RULES(
      "law", "choice", "조례를 사례에 적용하기", "Rules of an ordinance applied to a case", LegalRules::new),
  RETRIEVAL_4K(
      "long-documents",
      "text",
      "긴 기록에서 찾기 4천 토큰",
      "Facts in a long text, 4k tokens",
      () -> new Retrieval(4_000)),
  RETRIEVAL_16K(
      "long-documents",
      "text",
      "긴 기록에서 찾기 1만 6천 토큰",
      "Facts in a long text, 16k tokens",
      () -> new Retrieval(16_000)),
  RETRIEVAL_64K(
      "long-documents",
      "text",
      "긴 기록에서 찾기 6만 4천 토큰",
      "Facts in a long text, 64k tokens",
      () -> new Retrieval(64_000)),
  RETRIEVAL_128K(
      "long-documents",
      "text",
      "긴 기록에서 찾기 12만 8천 토큰",
      "Facts in a long text, 128k tokens",
      () -> new Retrieval(128_000));

  private final String domain;
  private final ScorerSpec scorer;
  private final Title title;
  private final Supplier<Workshop> workshop;

  Family(String domain, String scorer, String ko, String en, Supplier<Workshop> workshop) {
    this.domain = domain;
    this.scorer = new ScorerSpec(scorer, Map.of());
    this.title = new Title(ko, en);
    this.workshop = workshop;
  }

  /// The family of this name, if there is one.
  public static Optional<Family> named(String name) {
    return Arrays.stream(values()).filter(family -> family.word().equals(name)).findFirst();
  }

  /// All names.
  public static List<String> names() {
    return Arrays.stream(values()).map(Family::word).toList();
  }

  /// The name by which people call it.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What it measures, as benchmark definitions name it.
  public String domain() {
    return domain;
  }

  /// What grades its answers.
  public ScorerSpec scorer() {
    return scorer;
  }

  /// For people.
  public Title title() {
    return title;
  }

  /// About how many characters a problem has.
  public long length() {
    return workshop.get().length();
  }

  /// Its structures of solution, five or more.
  public List<Structure> structures() {
    return workshop.get().structures();
  }
}
