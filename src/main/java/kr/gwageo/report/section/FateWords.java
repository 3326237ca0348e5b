package kr.gwageo.report.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.scheme.Place;
import kr.gwageo.domain.scheme.Place.Fate;
import kr.gwageo.domain.scheme.Place.Ground;
import kr.gwageo.domain.scheme.Selection;
import kr.gwageo.report.document.Cell;
import kr.gwageo.report.document.Tone;
import kr.gwageo.report.words.Numbers;
import kr.gwageo.report.words.Words;

/// Says of a team whether it stays, and why, in one sentence.
record FateWords(RoundView view, Selection selection) {
  private static final int DECIMALS = 4;

  /// Empty where nobody can leave.
  Optional<String> sentence(Place place, Optional<BigDecimal> total) {
    return place.fate().map(fate -> sentence(place, total, fate));
  }

  private String sentence(Place place, Optional<BigDecimal> total, Fate fate) {
    Words words = view.words();
    String why = String.join(words.say("list.separator"), grounds(place.grounds()));
    boolean though = fate == Fate.LEAVES && place.grounds().contains(Ground.WITHIN);
    String form = though ? ".though" : total.isPresent() ? "" : ".none";
    return words.say(
        "totals." + fate + form + (why.isEmpty() ? ".plain" : ""),
        view.subject(place.team()),
        total.map(FateWords::plain).orElse(""),
        place.rank().map(Numbers::count).orElse(""),
        why);
  }

  /// A total that would have sufficed is told together with what it did not suffice against.
  private List<String> grounds(List<Ground> grounds) {
    List<String> phrases = new ArrayList<>();
    boolean within = grounds.contains(Ground.WITHIN);
    boolean gate =
        grounds.contains(Ground.ORIGINALITY_FAILED) || grounds.contains(Ground.ORIGINALITY_OPEN);
    for (Ground ground : grounds) {
      boolean first = ground == Ground.ORIGINALITY_FAILED || ground == Ground.ORIGINALITY_OPEN;
      if (!(ground == Ground.WITHIN && gate)) {
        phrases.add(
            view.words().say("Ground." + ground + (first && within ? ".within" : ""), keep()));
      }
    }
    return phrases;
  }

  private String keep() {
    return selection.keep().isPresent() ? Numbers.count(selection.keep().getAsInt()) : "";
  }

  Cell cell(Fate fate) {
    Tone tone =
        switch (fate) {
          case STAYS -> Tone.REACHED;
          case LEAVES -> Tone.NOT_REACHED;
          case UNDECIDED -> Tone.UNDECIDED;
        };
    return new Cell(view.words().say("selected." + fate), List.of(), tone);
  }

  static String plain(BigDecimal number) {
    return (number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number)
        .toPlainString();
  }
}
