package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.words.Phrase;
import kr.gwageo.generation.words.Won;

/// A form in the making: rules, what is declared, and the calculation line by line.
final class Form {
  /// Invented places.
  static final List<String> PLACES =
      List.of("한빛시", "새솔시", "푸른군", "늘봄군", "은하시", "다온구", "가람시", "별내구", "솔향군", "미리내시");

  private final String title;
  private final List<String> rules = new ArrayList<>();
  private final List<String> facts = new ArrayList<>();
  private final List<String> worked = new ArrayList<>();

  /// A form of an invented place.
  Form(Draw draw, String subject) {
    title = draw.oneOf(PLACES) + " " + subject;
  }

  void rule(String template, Object... words) {
    rules.add(Phrase.of(template, words));
  }

  void fact(String template, Object... words) {
    facts.add(Phrase.of(template, words));
  }

  /// One step of the calculation.
  void step(String template, Object... words) {
    worked.add(Phrase.of(template, words));
  }

  /// The problem with this answer; each line of the calculation is a step.
  Problem problem(String question, long answer) {
    return Problem.number(question, answer, worked.size(), String.join(" ", worked))
        .about(
            Phrase.of(
                "[%s 계산 규정]\n%s\n[신고 내용]\n- %s",
                title, Phrase.numbered(rules), String.join("\n- ", facts)));
  }

  /// A rate in thousandths as papers write it: `3%`, `0.5%`.
  static String percent(int thousandths) {
    return thousandths % 10 == 0
        ? thousandths / 10 + "%"
        : thousandths / 10 + "." + thousandths % 10 + "%";
  }

  /// What is left when less than this unit is dropped.
  static long dropped(long won, int unit) {
    return won / unit * unit;
  }

  /// A part in thousandths, exact only where the rules say what is dropped.
  static long part(long won, int thousandths) {
    return won * thousandths / 1000;
  }

  static String won(long won) {
    return Won.of(won);
  }
}
