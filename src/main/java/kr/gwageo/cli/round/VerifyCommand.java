package kr.gwageo.cli.round;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.cli.shell.Tool;
import kr.gwageo.cli.timestamp.ReceiptLines;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.audit.Discrepancy;
import kr.gwageo.domain.audit.Receipt;
import kr.gwageo.domain.audit.Verification;
import kr.gwageo.round.Verifier;
import kr.gwageo.signature.VerifyingKey;
import kr.gwageo.timestamp.Authorities;
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

  @Option(names = "--tsa", paramLabel = "CERT.pem", descriptionKey = "timestamp.tsa")
  private Optional<Path> tsa = Optional.empty();

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
      List<Stamped> receipts,
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
          it.receipts().stream().map(Stamped::of).toList(),
          it.discrepancies());
    }
  }

  /// A time stamp, for programs.
  private record Stamped(
      String file, Instant at, Optional<String> authority, Optional<Instant> began, boolean late) {
    static Stamped of(Receipt it) {
      return new Stamped(it.file(), it.at(), it.authority(), it.began(), it.late());
    }
  }

  @Override
  public Integer call() {
    Optional<VerifyingKey> open =
        key.map(file -> VerifyingKey.read(surroundings.here().resolve(file)));
    Optional<Authorities> trusted =
        tsa.map(file -> Authorities.read(surroundings.here().resolve(file)));
    Verification verification =
        new Verifier(Tool.name()).verify(surroundings.here().resolve(folder), open, trusted);
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
    it.receipts().forEach(new ReceiptLines(surroundings, talk)::show);
    if (!it.madeBy().equals(it.checkedBy())) {
      line("verify.versions", it.madeBy(), it.checkedBy());
    }
  }

  private static String place(Discrepancy one) {
    String file = Cells.clean(one.file());
    return one.line().isPresent() ? file + ":" + one.line().getAsLong() : file;
  }

  private String words(Discrepancy one) {
    String detail =
        one.kind() == Discrepancy.Kind.MISSTAMPED
            ? talk.words().say("timestamp." + one.detail().toUpperCase(Locale.ROOT))
            : Cells.clean(one.detail());
    return talk.words().say("verify." + one.kind().name(), detail);
  }

  private void line(String key, Object... arguments) {
    surroundings.out().println(talk.words().say(key, arguments));
  }
}
