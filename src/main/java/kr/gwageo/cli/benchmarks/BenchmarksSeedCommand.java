package kr.gwageo.cli.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import kr.gwageo.archive.Printout;
import kr.gwageo.cli.shell.CommonOptions;
import kr.gwageo.cli.shell.ExitCode;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.shell.Talk;
import kr.gwageo.domain.Digest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `gwageo benchmarks seed`: a seed that nobody can foretell, and its commitment.
@Command(name = "seed")
public final class BenchmarksSeedCommand implements Callable<Integer> {
  private static final int BYTES = 32;

  private final Surroundings surroundings;
  private final Talk talk;

  @Parameters(paramLabel = "FILE", descriptionKey = "seed.file")
  private Path file = Path.of("");

  @Mixin private CommonOptions options = new CommonOptions();

  public BenchmarksSeedCommand(Surroundings surroundings, Talk talk) {
    this.surroundings = surroundings;
    this.talk = talk;
  }

  /// What is told of the seed.
  ///
  /// @param schema of this document
  /// @param commitment digest of the seed's text
  private record Drawn(String schema, Digest commitment) {}

  @Override
  public Integer call() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String seed = HexFormat.of().formatHex(random);
    Path path = surroundings.here().resolve(file);
    try {
      Files.createFile(path, forTheOwnerAlone(path));
      Files.writeString(path, seed + "\n", StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      return talk.told(ExitCode.USAGE, "seed.occupied", path).number();
    } catch (IOException e) {
      return talk.told(ExitCode.REFUSED, "check.file.refused", path, e).number();
    }
    Digest commitment = Digest.of(seed.getBytes(StandardCharsets.UTF_8));
    if (options.json()) {
      surroundings.out().print(Printout.of(new Drawn("gwageo/seed/1", commitment)));
    } else {
      surroundings.out().println(commitment.text());
    }
    talk.note("seed.done", path);
    return ExitCode.DONE.number();
  }

  private static FileAttribute<?>[] forTheOwnerAlone(Path path) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
