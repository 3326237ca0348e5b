package kr.gwageo.cli.round;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.audit.Discrepancy;
import kr.gwageo.domain.audit.Verification;
import kr.gwageo.round.Verifier;
import kr.gwageo.signature.VerifyingKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gwageo verify`: checks a round's folder, offline.
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Talk talk;

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(names = "--key", paramLabel = "FILE", descriptionKey = "verify.key")
  private Optional<Path> key = Optional.empty();

  @Mixin private CommonOptions options = new CommonOptions();

  public VerifyCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  /// What came of it, for programs.
  ///
  /// @param schema of this document
  private record Verified(
      String schema,
      boolean intact,
      String madeBy,
      String checkedBy,
      Optional<Digest> seal,
      Optional<Digest> signer,
      boolean signed,
      int files,
      long exchanges,
      boolean recomputed,
      List<Discrepancy> discrepancies) {
    static Verified of(Verification it) {
      return new Verified(
          "gwageo/verification/1",
          it.intact(),
          it.madeBy(),
          it.checkedBy(),
          it.seal(),
          it.signer(),
          it.signed(),
          it.files(),
          it.exchanges(),
          it.recomputed(),
          it.discrepancies());
    }
  }

  @Override
  public Integer call() {
    Optional<VerifyingKey> open =
        key.map(file -> VerifyingKey.read(surroundings.here().resolve(file)));
    Verification verification =
        new Verifier(Tool.name()).verify(surroundings.here().resolve(folder), open);
    if (options.json()) {
      surroundings.out().print(Printout.of(Verified.of(verification)));
    } else {
      show(verification);
    }
    if (!verification.intact()) {
      return talk.told(
              ExitCode.MISMATCH, "verify.differs", folder, verification.discrepancies().size())
          .number();
    }
    return ExitCode.DONE.number();
  }

  private void show(Verification it) {
    it.discrepancies().forEach(one -> line("verify.found", place(one), words(one)));
    if (!it.intact()) {
      return;
    }
    line(it.recomputed() ? "verify.intact" : "verify.bundle", it.files(), it.exchanges());
    it.seal().ifPresent(seal -> line("verify.seal", seal));
    if (it.signer().isPresent()) {
      line("verify.signer", it.signer().get());
    } else {
      line(it.signed() ? "verify.unknown" : "verify.unsigned");
    }
    if (!it.madeBy().equals(it.checkedBy())) {
      line("verify.versions", it.madeBy(), it.checkedBy());
    }
  }

  private static String place(Discrepancy one) {
    String file = Cells.clean(one.file());
    return one.line().isPresent() ? file + ":" + one.line().getAsLong() : file;
  }

  private String words(Discrepancy one) {
    return talk.words().say("verify." + one.kind().name(), Cells.clean(one.detail()));
  }

  private void line(String key, Object... arguments) {
    surroundings.out().println(talk.words().say(key, arguments));
  }
}
