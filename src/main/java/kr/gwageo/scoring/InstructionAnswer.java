package kr.gwageo.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Instruction;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.instruction.Checker;
import kr.gwageo.scoring.instruction.Finding;
import kr.gwageo.scoring.instruction.InstructionType;
import kr.gwageo.scoring.instruction.Reply;
import kr.gwageo.scoring.instruction.Requests;
import kr.gwageo.scoring.reply.PlainText;

/// A reply that must keep instructions.
///
/// The option `level` is `prompt`, where a reply scores 1 if it keeps all of them and else 0, or
/// `instruction`, where it scores the share that it keeps. The option `reading` is `strict`, or
/// `loose`: then an instruction is kept too if the reply keeps it without its first line, its last
/// line, its asterisks, or several of these, as in the benchmark IFEval. Not given, they are
/// `prompt` and `strict`.
final class InstructionAnswer implements Scorer {
  static final String READING = "reading";
  static final String LEVEL = "level";
  private static final String STRICT = "strict";
  private static final String LOOSE = "loose";
  private static final String PROMPT = "prompt";
  private static final String INSTRUCTION = "instruction";
  private static final int QUOTED = 60;

  private final boolean loose;
  private final boolean byInstruction;

  InstructionAnswer(ScorerSpec spec) {
    loose = option(spec, READING, STRICT, LOOSE).equals(LOOSE);
    byInstruction = option(spec, LEVEL, PROMPT, INSTRUCTION).equals(INSTRUCTION);
  }

  private static String option(ScorerSpec spec, String name, String usual, String other) {
    List<String> values = spec.option(name);
    if (values.size() > 1 || !List.of(usual, other).containsAll(values)) {
      throw new IllegalArgumentException(
          "%s is %s or %s, not %s".formatted(name, usual, other, String.join(", ", values)));
    }
    return values.isEmpty() ? usual : values.getFirst();
  }

  /// Whether there is an instruction type of this name.
  static boolean known(String type) {
    return InstructionType.named(type).isPresent();
  }

  /// Whether every instruction of the item can be checked: its type is known and its arguments are
  /// right.
  static boolean checks(Item item) {
    return item.target() instanceof Target.Instructions target
        && completed(target, item).stream().allMatch(InstructionAnswer::checks);
  }

  private static List<Instruction> completed(Target.Instructions target, Item item) {
    return target.instructions().stream()
        .map(instruction -> Requests.completed(instruction, item.question()))
        .toList();
  }

  private static boolean checks(Instruction instruction) {
    try {
      InstructionType.checker(instruction);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  @Override
  public Reading read(Item item, String text) {
    if (!(item.target() instanceof Target.Instructions target)) {
      throw new IllegalArgumentException("item " + item.id() + " has no instructions to keep");
    }
    List<Instruction> instructions = completed(target, item);
    List<Checker> checkers = instructions.stream().map(InstructionType::checker).toList();
    Reply reply = Reply.of(text, instructions);
    if (reply.blank()) {
      return new Reading.NoAnswer("the reply says nothing");
    }
    List<Reply> forms =
        loose ? reply.variants().stream().filter(form -> !form.blank()).toList() : List.of(reply);
    List<Finding> findings = checkers.stream().map(checker -> best(checker, forms)).toList();
    long kept = findings.stream().filter(Finding::kept).count();
    int all = findings.size();
    double share = (double) kept / all;
    double value = byInstruction ? share : Math.floor(share);
    return new Reading.Answer(
        value, kept + "/" + all, loose ? LOOSE : STRICT, explained(instructions, findings, text));
  }

  /// What is found in the first form that keeps the instruction, else in the reply as it is.
  private static Finding best(Checker checker, List<Reply> forms) {
    Finding whole = checker.check(forms.getFirst());
    return whole.kept()
        ? whole
        : forms.stream()
            .skip(1)
            .map(checker::check)
            .filter(Finding::kept)
            .findFirst()
            .map(found -> new Finding(true, found.found() + ", in a loose reading"))
            .orElse(whole);
  }

  private static String explained(
      List<Instruction> instructions, List<Finding> findings, String text) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      lines.add(
          "%s %s (%s)"
              .formatted(
                  instructions.get(i).type(), finding.kept() ? "kept" : "broken", finding.found()));
    }
    PlainText plain = PlainText.of(text);
    String place = plain.quote(0, Math.min(plain.length(), QUOTED));
    return lines.stream().collect(Collectors.joining("; ")) + "; in the reply: " + place;
  }
}
