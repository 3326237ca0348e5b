package kr.gwageo.cli.office;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.Amendment;
import kr.gwageo.domain.Message;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.audit.Dossier;

/// What is on record about one item, for people to read.
final class DossierPage {
  private static final String INDENT = "  ";

  private final Words words;
  private final Dossier dossier;

  DossierPage(Words words, Dossier dossier) {
    this.words = words;
    this.dossier = dossier;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "appeal.head", Cells.clean(dossier.item().task()), Cells.clean(dossier.item().id())));
    lines.add(words.say("appeal.seal", dossier.seal()));
    lines.add(
        words.say(
            "appeal.place", dossier.itemLine(), dossier.itemDigest(), dossier.planLines().size()));
    lines.add("");
    lines.add(words.say("appeal.prompt"));
    dossier.prompt().stream().map(Message::text).forEach(text -> indented(lines, text));
    lines.add("");
    lines.add(words.say("appeal.target", Cells.clean(dossier.item().target().shown())));
    for (Amendment amendment : dossier.amendments()) {
      lines.add(
          words.say(
              "appeal.amended",
              amendment.at(),
              Cells.clean(amendment.author()),
              Cells.clean(amendment.reason())));
    }
    lines.add("");
    dossier.answers().forEach(answer -> answer(lines, answer));
    if (!dossier.flips().isEmpty()) {
      lines.add("");
      lines.add(words.say("appeal.supposed"));
      dossier.flips().forEach(flip -> lines.add(INDENT + flip(flip)));
    }
    return lines;
  }

  private void answer(List<String> lines, Dossier.Answer answer) {
    String where =
        answer.line().isPresent() ? words.say("appeal.line", answer.line().getAsLong()) : "";
    String read =
        switch (answer.score()) {
          case Score.Graded it ->
              words.say(
                  "appeal.read", it.value(), Cells.clean(it.answer()), words.recorded(it.rule()));
          case Score.Ungraded it -> words.say("appeal.unread", words.recorded(it.explanation()));
        };
    lines.add(
        words.say("appeal.answer", Cells.clean(answer.entry()), answer.repeat(), read, where));
    turns(lines, answer.turns());
    if (answer.score() instanceof Score.Graded it && !it.explanation().isBlank()) {
      lines.add(INDENT + words.say("appeal.explained", words.explanation(it)));
    }
    answer.grounds().forEach(ground -> ground(lines, ground));
  }

  private void turns(List<String> lines, List<String> turns) {
    List<String> followUps = dossier.item().followUps();
    for (int i = 0; i < turns.size(); i++) {
      if (i > 0) {
        lines.add(words.say("appeal.followup", Cells.clean(followUps.get(i - 1))));
      }
      indented(lines, turns.get(i));
    }
  }

  private void ground(List<String> lines, Dossier.Ground ground) {
    switch (ground) {
      case Dossier.Judged it -> {
        String seat = it.seat().map(place -> words.say("appeal.seat", place)).orElse("");
        String where =
            it.line().isPresent() ? words.say("appeal.heard", it.line().getAsLong()) : "";
        lines.add(INDENT + words.say("appeal.judged", Cells.clean(it.judge()), seat, where));
        indented(lines, it.said().indent(INDENT.length()));
      }
      case Dossier.Tested it ->
          lines.add(
              INDENT
                  + words.say(
                      it.passed() ? "appeal.passed" : "appeal.failed",
                      it.test(),
                      words.say("appeal.end." + it.end().name()),
                      Cells.clean(it.passed() ? "" : it.error())));
    }
  }

  private String flip(Dossier.Flip flip) {
    return words.say(
        flip.flips() ? "appeal.flip" : "appeal.same",
        Cells.clean(flip.competitor()),
        words.say("decision." + flip.before().name()),
        words.say("decision." + flip.after().name()),
        flip.ratioBefore(),
        flip.ratioAfter());
  }

  private static void indented(List<String> lines, String text) {
    text.lines().map(line -> INDENT + margin(line) + Cells.clean(line)).forEach(lines::add);
  }

  /// The blanks before a line, which are part of a program.
  private static String margin(String line) {
    return " ".repeat(line.length() - line.stripLeading().length());
  }
}
