package kr.gwageo.report.section;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.Amendment;
import kr.gwageo.report.words.Numbers;

/// What an amendment of the rules means to one item.
///
/// @param task the task's name
/// @param item the item's id
/// @param excluded whether the item counts for nobody
/// @param sentence when, what, by whom and why
public record Amended(String task, String item, boolean excluded, String sentence) {

  /// One for each amendment that names an item, in their order.
  public static List<Amended> of(RoundView view) {
    List<Amended> all = new ArrayList<>();
    for (Amendment amendment : view.result().amendments()) {
      switch (amendment.change()) {
        case Amendment.Excluded it ->
            all.add(new Amended(it.task(), it.item(), true, sentence(view, amendment)));
        case Amendment.Accepted it ->
            all.add(new Amended(it.task(), it.item(), false, sentence(view, amendment)));
        case Amendment.Schemed _, Amendment.Noted _ -> {}
      }
    }
    return all;
  }

  private static String sentence(RoundView view, Amendment amendment) {
    return view.words()
        .say(
            "answers.amended",
            Numbers.time(amendment.at()),
            AmendmentSection.change(view, amendment.change()),
            amendment.author(),
            amendment.reason());
  }
}
