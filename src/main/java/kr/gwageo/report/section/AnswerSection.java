package kr.gwageo.report.section;

import java.util.List;
import java.util.TreeMap;
import kr.gwageo.domain.Kind;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.words.Words;

/// The way from a verdict down to every answer, for formats in which a reader can look around.
final class AnswerSection {
  private static final List<String> WORDS =
      List.of(
          "after",
          "all",
          "asked",
          "before",
          "changed",
          "counts",
          "empty",
          "excluded",
          "find",
          "found",
          "inside",
          "item",
          "items",
          "missing",
          "notAsked",
          "nothing",
          "outcome",
          "own",
          "P",
          "question",
          "R",
          "read",
          "rule",
          "score",
          "silent",
          "split",
          "split.every",
          "split.none",
          "split.split",
          "tags",
          "target",
          "task",
          "team",
          "then",
          "turn",
          "W",
          "way",
          "where");

  /// Before a phrase of the record.
  private static final String PHRASE = "phrase ";

  private AnswerSection() {}

  static Section of(RoundView view) {
    Words words = view.words();
    TreeMap<String, String> said = new TreeMap<>();
    // messages with places keep them: the page fills them in
    for (String word : WORDS) {
      said.put(word, words.say("answers." + word, "{0}", "{1}", "{2}"));
    }
    words.phrases().forEach((english, phrase) -> said.put(PHRASE + english, phrase));
    said.put("at", words.say("phrases.at", "{0}", "{1}"));
    said.put("N", words.name(Kind.NO_ANSWER));
    said.put("A", words.name(Kind.AMBIGUOUS));
    said.put("D", words.name(Kind.REFUSED));
    said.put("T", words.name(Kind.TRUNCATED));
    said.put("F", words.name(Kind.FAILED));
    return new Section(
        "answers",
        words.say("answers.title"),
        List.of(
            new Block.Paragraph(words.say("answers.how")),
            new Block.Explorer(words.say("answers.open"), words.say("answers.unscripted"), said)));
  }
}
