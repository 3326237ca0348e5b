package kr.gwageo.generation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kr.gwageo.domain.spec.ScorerSpec;
import kr.gwageo.domain.spec.Title;
import kr.gwageo.generation.logic.Schedule;
import kr.gwageo.generation.logic.Seating;
import kr.gwageo.generation.logic.Truth;
import kr.gwageo.generation.logic.Variables;
import kr.gwageo.generation.longtext.Retrieval;
import kr.gwageo.generation.office.Ledger;
import kr.gwageo.generation.office.LegalRules;
import kr.gwageo.generation.office.TaxForm;

/// The families of generated benchmarks, by the name that a person types.
public enum Family {
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
