package kr.gwageo.scoring;

import java.util.List;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.choice.Choice;
import kr.gwageo.scoring.choice.ChoiceReader;
import kr.gwageo.scoring.reply.PlainText;

/// One of the item's choices, by label or by its own text. Scores 1 if it is the target, else 0.
final class ChoiceAnswer implements Scorer {

  @Override
  public Reading read(Item item, String reply) {
    if (!(item.target() instanceof Target.Choice target)) {
      throw new IllegalArgumentException("item " + item.id() + " has no choice as its target");
    }
    PlainText text = PlainText.of(reply);
    String asked = item.context() + "\n" + item.question();
    Choice choice = ChoiceReader.read(asked, item.choices(), text);
    String place = text.quote(choice.start(), choice.end());
    List<String> numbers = choice.options().stream().map(ChoiceAnswer::number).toList();
    if (numbers.size() > 1) {
      return new Reading.Ambiguous(
          numbers, String.join(" and ", numbers) + " may be meant by " + place);
    }
    if (numbers.isEmpty()) {
      return new Reading.NoAnswer("no choice in " + place);
    }
    int option = choice.options().first();
    if (option >= item.choices().size()) {
      return new Reading.NoAnswer(
          "no choice " + numbers.getFirst() + " among " + item.choices().size() + ", in " + place);
    }
    return new Reading.Answer(
        option == target.index() ? 1 : 0,
        numbers.getFirst(),
        choice.rule(),
        choice.rule() + ": " + place);
  }

  private static String number(int option) {
    return Integer.toString(option + 1);
  }
}
