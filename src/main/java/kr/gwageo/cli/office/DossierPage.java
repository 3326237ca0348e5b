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
                  "appeal.read", it.value(), Cells.clean(it.answer()), Cells.clean(it.rule()));
          case Score.Ungraded it -> words.say("appeal.unread", Cells.clean(it.explanation()));
        };
    lines.add(
        words.say("appeal.answer", Cells.clean(answer.entry()), answer.repeat(), read, where));
    answer.text().ifPresent(text -> indented(lines, text));
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
    text.lines().map(Cells::clean).map(line -> INDENT + line).forEach(lines::add);
  }
}
