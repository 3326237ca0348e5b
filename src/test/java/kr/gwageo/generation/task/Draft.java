package kr.gwageo.generation.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A text that grows until it meets the conditions it was told: dull, but right.
final class Draft {
  private static final List<String> STARTS =
      List.of("그때", "다시", "이윽고", "마침내", "어느새", "문득", "천천히", "조용히", "가만히", "오래", "이제", "먼저");

  /// Syllables of plain jamo alone, of which each pair has one of ㄱ, ㄴ, ㅇ twice.
  private static final List<String> PLAIN = List.of("누나", "아이", "가구");

  /// Many characters in one eojeol, which may be few.
  private static final String LONG = "아주아주아주";

  int sentences = 3;
  int leastEojeols;
  int leastCharacters;
  int leastSyllables;
  int bullets;
  int sections;
  int highlights;
  int placeholders;
  boolean polite;
  boolean title;
  boolean postscript;
  boolean plain;
  String acrostic = "";
  String ending = "";
  final List<String> words = new ArrayList<>();

  String text() {
    if (!acrostic.isEmpty()) {
      return acrostic();
    }
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      lines.add(new ArrayList<>(List.of(plain ? PLAIN.get(i % 3) : STARTS.get(i))));
    }
    lines.getFirst().addAll(words);
    int next = 0;
    while (eojeols(lines) < leastEojeols
        || characters(lines) < leastCharacters
        || characters(lines) - sentences < leastSyllables) {
      lines.get(next % sentences).add(plain ? PLAIN.get(next % 3) : leastEojeols > 0 ? "아주" : LONG);
      next++;
    }
    return title() + prose(lines) + layout() + ending;
  }

  private String acrostic() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < acrostic.length(); i++) {
      lines.add(acrostic.charAt(i) + " " + (i == 0 ? String.join(" ", words) + " " : "") + "그리고");
    }
    while (String.join("", lines).replace(" ", "").length() < leastSyllables) {
      lines.set(0, lines.getFirst() + " 아주");
    }
    return String.join("\n", lines);
  }

  private String title() {
    return title ? "<<글 하나>>\n" : "";
  }

  private String prose(List<List<String>> lines) {
    String end = plain ? " 다. " : polite ? " 좋아요. " : " 좋아. ";
    StringBuilder prose = new StringBuilder();
    lines.forEach(line -> prose.append(String.join(" ", line)).append(end));
    return prose.toString();
  }

  private String layout() {
    StringBuilder layout = new StringBuilder();
    layout.append("\n[이름]".repeat(placeholders)).append("\n*강조*".repeat(highlights));
    for (int i = 1; i <= sections; i++) {
      layout.append("\n부분 ").append(i).append('\n');
    }
    layout.append("\n- 항목".repeat(bullets)).append(postscript ? "\n추신: 끝." : "");
    return layout.toString();
  }

  private static int eojeols(List<List<String>> lines) {
    return lines.stream().mapToInt(line -> line.size() + 1).sum();
  }

  private int characters(List<List<String>> lines) {
    int words = lines.stream().flatMap(List::stream).mapToInt(String::length).sum();
    return words + Collections.nCopies(sentences, plain ? 2 : 3).stream().mapToInt(n -> n).sum();
  }
}
