package kr.gwageo.generation.office;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.words.Phrase;

/// An invented ordinance in the making, article by article.
final class Ordinance {
  private final String title;
  private final List<String> articles = new ArrayList<>();

  /// An ordinance of an invented place on this subject, which begins with its purpose.
  Ordinance(Draw draw, String subject, String purpose) {
    title = draw.oneOf(Form.PLACES) + " " + subject + " 조례";
    article("목적", "이 조례는 %s 정함을 목적으로 한다.", purpose);
  }

  /// Adds an article and tells what it is called: `제3조`.
  String article(String heading, String template, Object... words) {
    String name = "제" + (articles.size() + 1) + "조";
    articles.add(Phrase.of("%s(%s) %s", name, heading, Phrase.of(template, words)));
    return name;
  }

  /// The ordinance and a case.
  String with(String heading, List<String> facts) {
    return Phrase.of(
        "「%s」\n%s\n\n[%s]\n%s",
        title, String.join("\n", articles), heading, String.join("\n", facts));
  }
}
