package kr.gwageo.generation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kr.gwageo.domain.spec.ScorerSpec;
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
  CLOCK("calendar", "text", "시각과 시간", "Times of day and spans of time", Clock::new);

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

  /// Its structures of solution, five or more.
  public List<Structure> structures() {
    return workshop.get().structures();
  }
}
