package kr.gwageo.scoring;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.TestRun;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;
import kr.gwageo.scoring.code.WrittenProgram;
import kr.gwageo.scoring.reply.PlainText;

/// A program that passes the item's tests. Programs are run elsewhere: this scorer reads which
/// program it is, see [WrittenProgram], and what was recorded of it.
///
/// Scores 1 if every test is passed, else 0; with the option `credit: share`, the share of the
/// tests that are passed. Where nothing was recorded, or the sandbox failed, there is no score.
final class CodeAnswer implements Scorer {
  static final String CREDIT = "credit";

  private static final int LONGEST_OUTPUT = 60;

  private final boolean share;

  CodeAnswer(ScorerSpec spec) {
    List<String> credit = spec.option(CREDIT);
    share = credit.equals(List.of("share"));
    if (!share && !credit.isEmpty() && !credit.equals(List.of("all"))) {
      throw new IllegalArgumentException(
          "credit is all or share, not " + String.join(", ", credit));
    }
  }

  /// Whether each test counts for itself.
  boolean counts() {
    return share;
  }

  /// The program in a reply, if there is one.
  Optional<String> program(String reply) {
    return WrittenProgram.in(PlainText.verbatim(reply)).map(WrittenProgram::text);
  }

  @Override
  public Reading read(Item item, String reply) {
    return read(item, reply, Optional.empty());
  }

  @Override
  public Reading read(Item item, Reply reply, Optional<SandboxRun> run) {
    return read(item, reply.text(), run);
  }

  private Reading read(Item item, String reply, Optional<SandboxRun> run) {
    if (!(item.target() instanceof Target.Tests target)) {
      throw new IllegalArgumentException("item " + item.id() + " has no tests as its target");
    }
    PlainText text = PlainText.verbatim(reply);
    Optional<WrittenProgram> found = WrittenProgram.in(text);
    if (found.isEmpty()) {
      return new Reading.NoAnswer("no program in " + text.quote(0, text.length()));
    }
    WrittenProgram program = found.get();
    String place = program.rule() + ": " + text.quote(program.start(), program.end());
    return run.map(recorded -> proven(target, program, recorded, place))
        .orElseGet(() -> new Reading.Unproven("the program was not run, " + place));
  }

  private Reading proven(
      Target.Tests target, WrittenProgram program, SandboxRun run, String place) {
    if (!run.sound()) {
      return new Reading.Unproven(run.failure() + ", " + place);
    }
    if (!run.program().equals(Digest.of(program.text().getBytes(StandardCharsets.UTF_8)))) {
      return new Reading.Unproven("what was run is another program, " + place);
    }
    List<TestCase> cases = target.cases();
    int passed = 0;
    Optional<String> fault = Optional.empty();
    for (int i = 0; i < Math.min(cases.size(), run.tests().size()); i++) {
      TestRun test = run.tests().get(i);
      boolean passes = test.passes(cases.get(i));
      passed += passes ? 1 : 0;
      if (!passes && fault.isEmpty()) {
        fault = Optional.of("test " + (i + 1) + " " + fault(test));
      }
    }
    if (run.tests().size() < cases.size() && (share || fault.isEmpty())) {
      return new Reading.Unproven("some tests were not run, " + place);
    }
    double value = share ? (double) passed / cases.size() : passed == cases.size() ? 1 : 0;
    return new Reading.Answer(
        value,
        passed + "/" + cases.size(),
        program.rule(),
        fault.orElse("every test is passed") + "; " + place);
  }

  private static String fault(TestRun test) {
    String error = test.error().isEmpty() ? "" : ", " + test.error();
    return switch (test.end()) {
      case ENDED -> "printed " + shown(test.output()) + ", which is not right";
      case CRASHED -> "crashed" + error;
      case TIMED_OUT -> "took too long";
      case TOO_MUCH_OUTPUT -> "printed too much";
      case TOO_MUCH_MEMORY -> "took too much memory";
    };
  }

  private static String shown(String output) {
    String line = output.strip().replaceAll("\\s+", " ");
    return line.isEmpty()
        ? "nothing"
        : line.codePointCount(0, line.length()) > LONGEST_OUTPUT
            ? line.substring(0, line.offsetByCodePoints(0, LONGEST_OUTPUT)) + "…"
            : line;
  }
}
