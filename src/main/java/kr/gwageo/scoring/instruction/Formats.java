package kr.gwageo.scoring.instruction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Forms that a reply shall have.
final class Formats {
  private static final List<String> CONSTRAINED =
      List.of(
          "My answer is yes.",
          "My answer is no.",
          "My answer is maybe.",
          "내 대답은 예입니다.",
          "내 대답은 아니오입니다.",
          "내 대답은 아니요입니다.",
          "내 대답은 아마도입니다.",
          "제 대답은 예입니다.",
          "제 대답은 아니오입니다.",
          "제 대답은 아니요입니다.",
          "제 대답은 아마도입니다.");

  private static final String PS = "p.s.";
  private static final String PPS = "p.p.s";
  private static final Pattern PS_WRITTEN = Pattern.compile("p\\.\\s?s\\.");
  private static final Pattern PPS_WRITTEN = Pattern.compile("p\\.\\s?p\\.\\s?s");

  private Formats() {}

  /// At least so many placeholders in square brackets.
  static Checker placeholders(Arguments arguments) {
    Amount wanted = Amount.atLeast(arguments.count("num_placeholders"));
    return reply -> Finding.counted(placeholders(reply.text()), "placeholders", wanted);
  }

  private static int placeholders(String text) {
    int found = 0;
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ']' && open >= 0) {
        found += i > open + 1 ? 1 : 0;
        open = -1;
      } else if (c == '[' && open < 0) {
        open = i;
      } else if (c == '\n') {
        open = -1;
      }
    }
    return found;
  }

  /// A postscript with its marker. IFEval does not ask that it stands at the end, nor does this.
  static Checker postscript(Arguments arguments) {
    String marker = arguments.lower("postscript_marker");
    return reply -> {
      String text = reply.lower();
      boolean found =
          switch (marker) {
            case PS -> PS_WRITTEN.matcher(text).find();
            case PPS -> PPS_WRITTEN.matcher(text).find();
            default -> text.contains(marker);
          };
      return new Finding(found, (found ? "a postscript " : "no postscript ") + marker);
    };
  }

  /// Exactly so many markdown bullet points. A rule of hyphens is none, nor is a line that begins
  /// with emphasis; IFEval counts both.
  static Checker bullets(Arguments arguments) {
    Amount wanted = Amount.exactly(arguments.count("num_bullets"));
    return reply ->
        Finding.counted(
            Paragraphs.lines(reply.text()).stream().filter(Formats::bullet).count(),
            "bullet points",
            wanted);
  }

  private static boolean bullet(String line) {
    boolean emphasis = line.lastIndexOf('*') > 0 && !line.startsWith("* ");
    boolean star = line.length() > 1 && line.charAt(0) == '*' && !emphasis;
    boolean rule = line.chars().allMatch(c -> c == '-' || c == ' ');
    return star || (line.charAt(0) == '-' && !rule);
  }

  /// One of the sentences to choose from.
  static Checker constrained(Arguments arguments) {
    List<String> options = arguments.texts("options", CONSTRAINED);
    return reply -> {
      boolean found = options.stream().anyMatch(reply.text()::contains);
      return new Finding(found, (found ? "one" : "none") + " of the sentences to choose from");
    };
  }

  /// At least so many passages between asterisks or double asterisks.
  static Checker highlights(Arguments arguments) {
    Amount wanted = Amount.atLeast(arguments.count("num_highlights"));
    return reply ->
        Finding.counted(
            between(reply.text(), "*") + between(reply.text(), "**"), "highlights", wanted);
  }

  /// Passages of one line between two marks, with something in them and no asterisk.
  private static int between(String text, String mark) {
    int found = 0;
    int at = text.indexOf(mark);
    while (at >= 0) {
      int start = at + mark.length();
      int end = start;
      while (end < text.length() && text.charAt(end) != '*' && text.charAt(end) != '\n') {
        end++;
      }
      boolean closed = text.startsWith(mark, end);
      found += closed && !text.substring(start, end).isBlank() ? 1 : 0;
      at = text.indexOf(mark, closed ? end + mark.length() : end);
    }
    return found;
  }

  /// A title in double angle brackets.
  static Checker title() {
    return reply -> {
      boolean found = Paragraphs.lines(reply.text()).stream().anyMatch(Formats::titled);
      return new Finding(found, found ? "a title" : "no title in double angle brackets");
    };
  }

  private static boolean titled(String line) {
    int start = line.indexOf("<<");
    int end = line.lastIndexOf(">>");
    return start >= 0
        && end > start
        && line.substring(start, end).chars().anyMatch(c -> c != '<' && c != '>' && c > ' ');
  }

  /// JSON and nothing else, be it in a fenced block.
  static Checker json() {
    return reply -> {
      boolean valid = Json.valid(unfenced(reply.text().strip()));
      return new Finding(valid, valid ? "JSON" : "not JSON alone");
    };
  }

  private static String unfenced(String text) {
    String fence = "```";
    if (!text.startsWith(fence)) {
      return text;
    }
    boolean named = text.regionMatches(true, fence.length(), "json", 0, 4);
    String inside = text.substring(fence.length() + (named ? 4 : 0));
    String end = inside.endsWith(fence) ? inside.substring(0, inside.length() - 3) : inside;
    return end.strip();
  }

  /// The request word for word, whatever its case, before anything else.
  static Checker repeatedPrompt(Arguments arguments) {
    String request = arguments.lower("prompt_to_repeat");
    return reply -> {
      boolean repeated = reply.lower().strip().startsWith(request);
      return new Finding(
          repeated, repeated ? "begins with the request" : "does not begin with the request");
    };
  }

  /// A phrase at the end, whatever its case; quotation marks around the reply do not matter.
  static Checker ending(Arguments arguments) {
    String phrase = arguments.lower("end_phrase");
    return reply -> {
      String text = reply.text().strip().toLowerCase(Locale.ROOT);
      int end = text.length();
      while (end > 0 && "\"“”".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      boolean ends = text.endsWith(phrase) || text.substring(0, end).endsWith(phrase);
      return new Finding(ends, (ends ? "ends with " : "does not end with ") + phrase);
    };
  }

  /// Double quotation marks around the whole reply.
  static Checker quotation() {
    return reply -> {
      String text = reply.text().strip();
      boolean quoted =
          text.length() > 1
              && "\"“„＂".indexOf(text.charAt(0)) >= 0
              && "\"”“＂".indexOf(text.charAt(text.length() - 1)) >= 0;
      return new Finding(quoted, quoted ? "in quotation marks" : "not in double quotation marks");
    };
  }
}
