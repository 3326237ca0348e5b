package kr.gwageo.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Usage;

/// What a journal amounted to at a point of its growth, so that a run need not read it all before
/// it goes on. Never part of the record: without it the journal is read from its beginning.
///
/// @param seal of the round
/// @param chain up to that point
/// @param ledger of the lines up to there
record Checkpoint(Digest seal, Chain chain, Ledger ledger) {
  static final String FILE = ".checkpoint";
  private static final int FORM = 2;
  private static final int DIGEST_LENGTH = Digest.of(new byte[0]).text().length();

  /// The file for the checkpoints of a journal, beside it.
  static Path beside(Path journal) {
    boolean main = journal.getFileName().toString().equals(RoundRecord.JOURNAL);
    return journal.resolveSibling(main ? FILE : FILE + "-" + journal.getFileName());
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORM);
      out.writeUTF(seal.text());
      out.writeLong(chain.lines());
      out.writeUTF(chain.head().text());
      out.writeLong(chain.bytes());
      write(out, ledger);
      out.flush();
      out.write(Digest.of(bytes.toByteArray()).text().getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Ledger ledger) throws IOException {
    byte[] bits = ledger.bits().toByteArray();
    out.writeInt(bits.length);
    out.write(bits);
    out.writeInt(ledger.underWay().size());
    for (Map.Entry<Long, List<String>> conversation : ledger.underWay().entrySet()) {
      out.writeLong(conversation.getKey());
      out.writeInt(conversation.getValue().size());
      for (String answer : conversation.getValue()) {
        byte[] text = answer.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
      }
    }
    out.writeInt(ledger.accounts().size());
    for (Map.Entry<String, Ledger.Account> account : ledger.accounts().entrySet()) {
      Usage usage = account.getValue().usage();
      out.writeUTF(account.getKey());
      out.writeLong(account.getValue().done());
      out.writeLong(usage.promptTokens().orElse(-1));
      out.writeLong(usage.completionTokens().orElse(-1));
      out.writeLong(usage.reasoningTokens().orElse(-1));
      out.writeLong(usage.cachedTokens().orElse(-1));
    }
    out.writeInt(ledger.leftOut().size());
    for (Map.Entry<String, List<String>> settings : ledger.leftOut().entrySet()) {
      out.writeUTF(settings.getKey());
      out.writeInt(settings.getValue().size());
      for (String setting : settings.getValue()) {
        out.writeUTF(setting);
      }
    }
  }

  /// The checkpoint in a folder, if it is whole and of this round.
  ///
  /// @throws ArchiveException if the journal holds less, or other lines, than it did then: a
  ///   checkpoint is written only when its lines are on the disk
  static Optional<Checkpoint> read(Path file, Path journal, Digest seal) {
    Optional<Checkpoint> found = read(file).filter(checkpoint -> checkpoint.seal.equals(seal));
    if (found.isPresent() && !found.get().standsIn(journal)) {
      throw new ArchiveException(
          Why.CORRUPT,
          journal.toString(),
          "held %d lines when %s was written".formatted(found.get().chain.lines(), file));
    }
    return found;
  }

  private static Optional<Checkpoint> read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - DIGEST_LENGTH;
      if (end < 0 || !Arrays.equals(digest(bytes, end), tail(bytes, end))) {
        return Optional.empty();
      }
      return Optional.of(read(new DataInputStream(new ByteArrayInputStream(bytes, 0, end))));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] digest(byte[] bytes, int end) {
    return Digest.of(Arrays.copyOf(bytes, end)).text().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] tail(byte[] bytes, int end) {
    return Arrays.copyOfRange(bytes, end, bytes.length);
  }

  private static Checkpoint read(DataInputStream in) throws IOException {
    if (in.readInt() != FORM) {
      throw new IOException("a checkpoint of another form");
    }
    Digest seal = new Digest(in.readUTF());
    Chain chain = new Chain(in.readLong(), new Digest(in.readUTF()), in.readLong());
    return new Checkpoint(seal, chain, ledger(in));
  }

  private static Ledger ledger(DataInputStream in) throws IOException {
    BitSet done = BitSet.valueOf(in.readNBytes(in.readInt()));
    Map<Long, List<String>> underWay = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      long number = in.readLong();
      List<String> answers = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        answers.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
      underWay.put(number, answers);
    }
    Map<String, Ledger.Account> accounts = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String entry = in.readUTF();
      long trials = in.readLong();
      Usage usage =
          new Usage(
              Ledger.optional(in.readLong()),
              Ledger.optional(in.readLong()),
              Ledger.optional(in.readLong()),
              Ledger.optional(in.readLong()));
      accounts.put(entry, new Ledger.Account(trials, usage));
    }
    Map<String, List<String>> leftOut = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String entry = in.readUTF();
      List<String> settings = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        settings.add(in.readUTF());
      }
      leftOut.put(entry, settings);
    }
    return new Ledger(done, underWay, accounts, leftOut);
  }

  /// Whether the journal reaches this far, and its line that ends here is the one we know.
  private boolean standsIn(Path journal) {
    return chain.lines() == 0
        || LastLine.of(journal, chain.bytes()).filter(this::isHead).isPresent();
  }

  private boolean isHead(byte[] line) {
    return Digest.of(line).equals(chain.head());
  }
}
