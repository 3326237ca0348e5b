package kr.gwageo.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.TestRun;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Allowance;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.TestCase;

/// Runs programs against tests, each test in a fresh sandbox of Linux namespaces: without network,
/// without the machine's files, without rights, within limits. Where the machine grants none, it
/// runs nothing and says why.
///
/// The right output never enters the sandbox: a program reads the input of one test and prints.
public final class Sandbox {
  /// The languages that programs may be written in.
  public static final List<String> LANGUAGES = List.of("python");

  private static final String GREETING = "안녕";

  /// Starts a process, as programs may, and tells the version.
  private static final String PROBE =
      """
      import os, sys
      child = os.fork()
      if child == 0:
          os._exit(7)
      assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
      assert not os.path.exists("/etc") and not os.path.exists("/proc/1")
      print(sys.version.split()[0], input())
      """;

  private final Path scratch;
  private final InstantSource clock;
  private Optional<Probed> probed = Optional.empty();

  /// What the machine grants.
  ///
  /// @param lack why no sandbox can be had, empty where one can
  private record Probed(String isolation, String lack) {}

  /// @param scratch a folder for short-lived files that every user may enter
  /// @param clock by which the time on the wall is measured
  public Sandbox(Path scratch, InstantSource clock) {
    this.scratch = scratch;
    this.clock = clock;
  }

  /// Why no sandbox can be had on this machine, in a few words; empty where one can.
  public Optional<String> lack() {
    return Optional.of(probed().lack()).filter(lack -> !lack.isEmpty());
  }

  /// What keeps programs from the machine, for the record.
  public String isolation() {
    return probed().isolation();
  }

  private synchronized Probed probed() {
    if (probed.isEmpty()) {
      probed = Optional.of(probe());
    }
    return probed.get();
  }

  private Probed probe() {
    Optional<Privilege> privilege = Privilege.here();
    if (privilege.isEmpty()) {
      return new Probed("", "this is no Linux");
    }
    try {
      TestRun run =
          new Cell(scratch, privilege.get(), clock).run(PROBE, GREETING, Allowance.DEFAULT);
      String[] said = run.output().strip().split(" ", 2);
      boolean sound = run.end() == TestRun.End.ENDED && said.length == 2;
      return sound && said[1].equals(GREETING)
          ? new Probed(
              "unshare: user, pid, net, mount, ipc, uts; %s; python %s"
                  .formatted(privilege.get().shown(), said[0]),
              "")
          : new Probed("", (run.end() + " " + run.error()).strip());
    } catch (CellException | IOException e) {
      return new Probed("", "%s".formatted(e.getMessage()));
    }
  }

  /// Runs a trial's program against the tests of its item.
  ///
  /// @param toTheEnd whether to go on after a test that was not passed
  public SandboxRun run(Trial trial, String program, Target.Tests target, boolean toTheEnd) {
    List<TestRun> runs = new ArrayList<>();
    String failure = lack().map(lack -> "no sandbox can be had: " + lack).orElse("");
    try {
      for (TestCase test : failure.isEmpty() ? target.cases() : List.<TestCase>of()) {
        Cell cell = new Cell(scratch, Privilege.here().orElseThrow(), clock);
        TestRun run = cell.run(program, test.input(), target.allowance());
        runs.add(run);
        if (!run.passes(test) && !toTheEnd) {
          break;
        }
      }
    } catch (CellException | IOException e) {
      failure = "the sandbox failed: " + e.getMessage();
    }
    Digest digest = Digest.of(program.getBytes(StandardCharsets.UTF_8));
    return new SandboxRun(trial.number(), trial.id(), digest, isolation(), runs, failure);
  }
}
