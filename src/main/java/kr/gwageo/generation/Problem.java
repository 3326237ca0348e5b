package kr.gwageo.generation;

import java.math.BigDecimal;
import java.util.List;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.Tool;

/// One problem of a family.
///
/// @param question what is asked, without words on how to answer: the prompt template adds those
/// @param context a text the question is about, empty where there is none
/// @param choices the options in the order shown, empty where the answer is free
/// @param target what is right
/// @param steps how many steps its solution has: inferences, operations, look-ups
/// @param rationale the solution, step by step
/// @param tools that the model may use
public record Problem(
    String question,
    String context,
    List<String> choices,
    Target target,
    int steps,
    String rationale,
    List<Tool> tools) {
  public Problem {
    choices = List.copyOf(choices);
    tools = List.copyOf(tools);
    if (steps < 1) {
      throw new IllegalArgumentException("a solution has at least one step: " + question);
    }
  }

  /// A problem whose answer is a number.
  public static Problem number(String question, BigDecimal answer, int steps, String rationale) {
    return free(question, new Target.Numeric(answer), steps, rationale);
  }

  /// A problem whose answer is a whole number.
  public static Problem number(String question, long answer, int steps, String rationale) {
    return number(question, BigDecimal.valueOf(answer), steps, rationale);
  }

  /// A problem whose answer is a text.
  ///
  /// @param accepted texts that are right, the canonical one first
  public static Problem text(String question, List<String> accepted, int steps, String rationale) {
    return free(question, new Target.Text(accepted), steps, rationale);
  }

  /// A problem with choices.
  ///
  /// @param index of the right one, from 0
  public static Problem choice(
      String question, List<String> choices, int index, int steps, String rationale) {
    return new Problem(
        question, "", choices, new Target.Choice(index), steps, rationale, List.of());
  }

  /// A problem with any target but a choice.
  public static Problem free(String question, Target target, int steps, String rationale) {
    return new Problem(question, "", List.of(), target, steps, rationale, List.of());
  }

  /// The same with a text that the question is about.
  public Problem about(String text) {
    return new Problem(question, text, choices, target, steps, rationale, tools);
  }

  /// The same with tools that the model may use.
  public Problem with(List<Tool> usable) {
    return new Problem(question, context, choices, target, steps, rationale, usable);
  }
}
