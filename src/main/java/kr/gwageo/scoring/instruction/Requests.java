package kr.gwageo.scoring.instruction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.gwageo.domain.item.Instruction;

/// The requests that a reply has to repeat before it answers.
public final class Requests {
  private static final String ARGUMENT = "prompt_to_repeat";
  private static final String WRITTEN_LINE_END = "\\n";
  private static final String ASKS = "반복";
  private static final String MARKS = ".?!";

  private Requests() {}

  /// The instruction with all it needs: where it wants a request repeated and does not say which,
  /// it is the question without its last line, which asks for the repetition, or without all from
  /// the sentence that does. Translated items of KITE leave it out; in some a line end is written
  /// as backslash and n.
  public static Instruction completed(Instruction instruction, String question) {
    boolean repeats = instruction.type().equals(InstructionType.REPEAT_PROMPT.title());
    String lines = question.replace(WRITTEN_LINE_END, "\n").strip();
    int end = lines.indexOf('\n') >= 0 ? lines.lastIndexOf('\n') : sentenceThatAsks(lines);
    if (!repeats || !instruction.argument(ARGUMENT).isEmpty() || end <= 0) {
      return instruction;
    }
    Map<String, List<String>> arguments = new HashMap<>(instruction.arguments());
    arguments.put(ARGUMENT, List.of(lines.substring(0, end).strip()));
    return new Instruction(instruction.type(), arguments);
  }

  private static int sentenceThatAsks(String line) {
    int asks = line.indexOf(ASKS);
    return asks < 0
        ? 0
        : MARKS.chars().map(mark -> line.lastIndexOf(mark, asks) + 1).max().orElse(0);
  }
}
