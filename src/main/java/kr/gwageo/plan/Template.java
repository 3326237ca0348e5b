package kr.gwageo.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;

/// How an item is put into words.
///
/// `default` asks for a marked last line: `정답:` and the number of a choice, a short text or a
/// number, as the target is; where the target is a program that passes tests, for the program in a
/// block of code; a question with another target is sent as it is. `bare` sends the question as it
/// is, with its passage before it and its choices behind.
enum Template {
  DEFAULT,
  BARE;

  static final List<String> NAMES = List.of("default", "bare");

  private static final Pattern SLOT = Pattern.compile("\\{(passage|question|choices)}");
  private static final String AS_IT_IS = "{passage}{question}{choices}";
  private static final int CIRCLED_ONE = '①';

  static Template named(String name) {
    return values()[NAMES.indexOf(name)];
  }

  String fill(Item item) {
    Matcher matcher = SLOT.matcher(text(item));
    return matcher.replaceAll(slot -> Matcher.quoteReplacement(part(slot, item))).strip();
  }

  /// The answer to a solved example, as the templates ask for it.
  static String answer(Item item) {
    return "정답: "
        + switch (item.target()) {
          case Target.Choice(int index) -> Character.toString(CIRCLED_ONE + index);
          default -> item.target().shown();
        };
  }

  private String text(Item item) {
    return switch (this) {
      case BARE -> AS_IT_IS;
      case DEFAULT ->
          switch (item.target()) {
            case Target.Choice choice -> Words.CHOICE;
            case Target.Text text -> Words.TEXT;
            case Target.Numeric number -> Words.NUMBER;
            case Target.Instructions kept -> AS_IT_IS;
            case Target.Calls called -> AS_IT_IS;
            case Target.Tests program -> Words.PROGRAM;
            case Target.Open open -> AS_IT_IS;
            case Target.Conducted conducted -> AS_IT_IS;
          };
    };
  }

  private static String part(MatchResult slot, Item item) {
    return switch (slot.group(1)) {
      case "passage" -> item.context().isEmpty() ? "" : item.context() + "\n\n";
      case "question" -> item.question();
      default -> choices(item.choices());
    };
  }

  private static String choices(List<String> choices) {
    return IntStream.range(0, choices.size())
        .mapToObj(
            index -> "\n" + Character.toString(CIRCLED_ONE + index) + " " + choices.get(index))
        .collect(Collectors.joining());
  }

  /// The templates' words, read once.
  private static final class Words {
    static final String CHOICE = resource("choice");
    static final String TEXT = resource("text");
    static final String NUMBER = resource("number");
    static final String PROGRAM = resource("program");

    private Words() {}
  }

  private static String resource(String name) {
    try (InputStream in = Template.class.getResourceAsStream("prompts/ko/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its prompt template " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
