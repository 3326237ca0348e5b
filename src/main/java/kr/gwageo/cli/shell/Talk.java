package kr.gwageo.cli.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.gwageo.archive.ArchiveException;
import kr.gwageo.archive.Printout;
import kr.gwageo.archive.VersionException;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.leaders.PackException;
import kr.gwageo.round.NoSuchItemException;
import kr.gwageo.round.OutOfOrderException;
import kr.gwageo.seal.Inspection;
import kr.gwageo.seal.SealException;
import kr.gwageo.seal.SealWords;
import kr.gwageo.signature.KeyException;
import kr.gwageo.timestamp.TimestampException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What the program tells a person beside its results, on the error stream.
public final class Talk {
  private static final int LONGEST_DETAIL = 200;

  private final Surroundings surroundings;
  private final Words words;
  private final boolean quiet;

  public Talk(Surroundings surroundings, Words words, boolean quiet) {
    this.surroundings = surroundings;
    this.words = words;
    this.quiet = quiet;
  }

  /// The words it is told in.
  public Words words() {
    return words;
  }

  /// Whether to print nothing but results and errors.
  public boolean quiet() {
    return quiet;
  }

  /// Tells what is going on, unless asked to be quiet.
  public void note(String key, Object... arguments) {
    if (!quiet) {
      surroundings.err().println(words.say(key, arguments));
    }
  }

  /// Writes to the error stream as it is, unless asked to be quiet.
  public void raw(String text) {
    if (!quiet) {
      surroundings.err().print(text);
      surroundings.err().flush();
    }
  }

  /// Tells what is wrong.
  private ExitCode complain(ExitCode code, String line) {
    surroundings.err().println("gwageo: " + line);
    return code;
  }

  /// Tells why a command does not come to its end.
  public ExitCode told(ExitCode code, String key, Object... arguments) {
    return complain(code, words.say(key, arguments));
  }

  /// A command line that cannot be right.
  public int misused(ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    Misuse misuse = new Misuse(words);
    complain(ExitCode.USAGE, misuse.said(mistake));
    String name = command.getCommandSpec().qualifiedName();
    surroundings
        .err()
        .println(misuse.nearest(mistake).orElseGet(() -> words.say("usage.hint", name)));
    return ExitCode.USAGE.number();
  }

  /// A language that we do not speak.
  public int unknownLanguage() {
    return complain(ExitCode.USAGE, words.say("usage.lang")).number();
  }

  /// An option's number that cannot be right.
  public ExitCode outOfRange(String option, String range) {
    return complain(ExitCode.USAGE, words.say("usage.range", option, range));
  }

  /// A command that did not come to its end.
  public int failed(Exception failure) {
    ExitCode code =
        switch (failure) {
          case InvalidSpecException invalid -> invalid(invalid);
          case VersionException refused -> refused(refused);
          case ArchiveException refused -> refused(refused);
          case SealException refused -> refused(refused);
          case KeyException refused -> refused(refused);
          case OutOfOrderException refused -> outOfOrder(refused);
          case NoSuchItemException none ->
              told(ExitCode.USAGE, "office.no_item", String.valueOf(none.getMessage()));
          case PackException refused -> refused(refused);
          case TimestampException refused -> refused(refused);
          case InterruptedException stopped -> ExitCode.INTERRUPTED;
          default -> bug(failure);
        };
    return code.number();
  }

  private ExitCode invalid(InvalidSpecException invalid) {
    invalid.mistakes().forEach(mistake -> surroundings.err().println(words.mistake(mistake)));
    int count = invalid.mistakes().size();
    return complain(ExitCode.USAGE, words.say("mistake.count", count));
  }

  private ExitCode refused(ArchiveException refused) {
    ExitCode code =
        switch (refused.why()) {
          case REFUSED, GONE, HELD, CORRUPT, OLDER, NEWER, NO_VERSION -> ExitCode.REFUSED;
          case ANOTHER_ROUND, NO_ROUND, NOT_A_FOLDER, OCCUPIED -> ExitCode.USAGE;
        };
    String key = "archive." + refused.why().name();
    return complain(code, words.say(key, refused.place(), refused.detail()));
  }

  private ExitCode refused(VersionException refused) {
    String writer = Cells.fit(Cells.clean(refused.writer()), LONGEST_DETAIL);
    return complain(
        ExitCode.REFUSED,
        words.say(
            "archive." + refused.why().name(),
            refused.place(),
            Cells.fit(Cells.clean(refused.found()), LONGEST_DETAIL),
            refused.read(),
            writer.isEmpty() ? words.say("archive.unsaid") : writer,
            Tool.name()));
  }

  private ExitCode outOfOrder(OutOfOrderException refused) {
    String stage = words.say("stage." + refused.stage().name());
    return told(ExitCode.USAGE, "office." + refused.why().name(), refused.place(), stage);
  }

  private ExitCode refused(KeyException refused) {
    ExitCode code = refused.why() == KeyException.Why.REFUSED ? ExitCode.REFUSED : ExitCode.USAGE;
    String key = "keys." + refused.why().name();
    return complain(code, words.say(key, refused.place(), refused.detail()));
  }

  private ExitCode refused(TimestampException refused) {
    ExitCode code =
        switch (refused.flaw()) {
          case DISK, UNREACHABLE, STATUS -> ExitCode.REFUSED;
          case TOO_LARGE,
              GARBAGE,
              NO_QUERY,
              REFUSED,
              HASH,
              OTHER_FILE,
              OTHER_QUERY,
              NO_CERTIFICATE,
              FORGED,
              UNFIT,
              FOREIGN,
              NO_AUTHORITY,
              NOTHING,
              STAMPED,
              NO_FILE,
              EXISTS,
              ADDRESS ->
              ExitCode.USAGE;
        };
    String what = words.say("timestamp." + refused.flaw().name());
    String detail = Cells.fit(Cells.clean(refused.detail()), LONGEST_DETAIL);
    String line = refused.place().isEmpty() ? what : refused.place() + ": " + what;
    return complain(code, detail.isEmpty() ? line : line + " (" + detail + ")");
  }

  private ExitCode refused(PackException refused) {
    ExitCode code =
        switch (refused.why()) {
          case REFUSED -> ExitCode.REFUSED;
          case NO_FILE,
              EXISTS,
              NO_PACK,
              TOO_LARGE,
              INCONSISTENT,
              NO_BENCHMARK,
              OTHER_ITEMS,
              OTHER_PROMPTS,
              UNRESOLVED ->
              ExitCode.USAGE;
        };
    String detail = Cells.fit(Cells.clean(refused.detail()), LONGEST_DETAIL);
    return complain(code, words.say("pack." + refused.why().name(), refused.place(), detail));
  }

  private ExitCode refused(SealException refused) {
    ExitCode code =
        switch (refused.why()) {
          case REFUSED, CORRUPT, CUT_SHORT, GOES_ON, DAMAGED, ANOTHER_FILE -> ExitCode.REFUSED;
          case EXISTS,
              NO_FILE,
              UNKNOWN_SCHEMA,
              NO_ITEMS,
              LINE,
              NO_ID,
              ID_REPEATS,
              OPENED_BEFORE,
              UNKNOWN_ID,
              KEY_FORM,
              KEY_READABLE,
              PHRASE_SHORT,
              KEY_NEEDED,
              ITEMS_NEEDED,
              NEEDS_KEY_FILE,
              NEEDS_PHRASE,
              WRONG_KEY,
              NOT_ENCRYPTED ->
              ExitCode.USAGE;
        };
    return complain(code, seals().say(refused));
  }

  /// Shows what came of comparing with a receipt.
  ///
  /// @param json whether for programs
  /// @param intact what to say where nothing differs
  public ExitCode compared(Inspection inspection, boolean json, String intact) {
    List<String> lines = inspection.differences().stream().map(seals()::say).toList();
    if (json) {
      int items = inspection.receipt().items();
      surroundings
          .out()
          .print(
              Printout.of(new Compared("gwageo/inspection/1", inspection.intact(), items, lines)));
    } else {
      lines.forEach(surroundings.out()::println);
    }
    if (!inspection.intact()) {
      return complain(ExitCode.MISMATCH, words.say("seal.differs", lines.size()));
    }
    if (!json) {
      surroundings.out().println(intact);
    }
    return ExitCode.DONE;
  }

  /// What came of comparing with a receipt, for programs.
  ///
  /// @param schema of this document
  /// @param items that were sealed
  /// @param differences one line each
  private record Compared(String schema, boolean intact, int items, List<String> differences) {}

  private SealWords seals() {
    return new SealWords(words.language().tag());
  }

  private ExitCode bug(Exception failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    try {
      Path file = Files.createTempFile("gwageo-error-", ".txt");
      Files.writeString(file, trace.toString());
      return complain(ExitCode.BUG, words.say("bug", failure, file));
    } catch (IOException e) {
      return complain(ExitCode.BUG, trace.toString());
    }
  }
}
