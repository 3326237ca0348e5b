package kr.gwageo.scoring.instruction;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.gwageo.domain.item.Instruction;

/// A reply as its checkers see it: composed, without thoughts that a model put before its answer.
public final class Reply {
  private static final String THOUGHTS_BEGIN = "<think>";
  private static final String THOUGHTS_END = "</think>";

  private final String text;
  private final List<Instruction> instructions;
  private final boolean korean;

  private Reply(String text, List<Instruction> instructions) {
    this.text = text;
    this.instructions = instructions;
    this.korean = Script.of(text) == UnicodeScript.HANGUL;
  }

  /// A reply to a question with these instructions.
  public static Reply of(String reply, List<Instruction> instructions) {
    return new Reply(answer(Nfc.of(reply)), instructions);
  }

  private static String answer(String reply) {
    int end = reply.indexOf(THOUGHTS_END);
    boolean thoughts = end >= 0 && reply.stripLeading().startsWith(THOUGHTS_BEGIN);
    return thoughts ? reply.substring(end + THOUGHTS_END.length()) : reply;
  }

  /// The reply and what is left of it without asterisks, first line, last line, or several of
  /// these: what the benchmark IFEval forgives in its loose reading.
  public List<Reply> variants() {
    int first = text.indexOf('\n');
    int last = text.lastIndexOf('\n');
    String headless = first < 0 ? "" : text.substring(first + 1).strip();
    String tailless = last < 0 ? "" : text.substring(0, last).strip();
    String inner = last <= first ? "" : text.substring(first + 1, last).strip();
    List<Reply> variants = new ArrayList<>();
    for (String part : List.of(text, headless, tailless, inner)) {
      variants.add(new Reply(part, instructions));
      variants.add(new Reply(part.replace("*", ""), instructions));
    }
    return List.copyOf(variants);
  }

  /// Whether there is nothing to see.
  public boolean blank() {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }

  /// The whole text.
  public String text() {
    return text;
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /// Whether most of it is written in hangul, so that it is counted as Koreans count.
  boolean korean() {
    return korean;
  }

  /// What the model wrote of its own accord: the text without a request that it was told to repeat
  /// first, a phrase that it was told to end with, and a title in double angle brackets.
  String body() {
    String body = text.strip();
    for (Instruction instruction : instructions) {
      String request = phrase(instruction, "prompt_to_repeat");
      String ending = phrase(instruction, "end_phrase");
      if (!request.isEmpty() && body.startsWith(request)) {
        body = body.substring(request.length());
      }
      if (!ending.isEmpty() && body.strip().endsWith(ending)) {
        body = body.strip();
        body = body.substring(0, body.length() - ending.length());
      }
    }
    return withoutTitles(body);
  }

  private static String phrase(Instruction instruction, String argument) {
    return instruction.argument(argument).stream().findFirst().map(Nfc::of).orElse("").strip();
  }

  private static String withoutTitles(String body) {
    StringBuilder rest = new StringBuilder(body.length());
    for (String line : body.split("\n", -1)) {
      int start = line.indexOf("<<");
      int end = line.lastIndexOf(">>");
      rest.append(rest.isEmpty() ? "" : "\n");
      boolean titled = start >= 0 && end > start;
      rest.append(titled ? line.substring(0, start) + line.substring(end + 2) : line);
    }
    return rest.toString();
  }
}
