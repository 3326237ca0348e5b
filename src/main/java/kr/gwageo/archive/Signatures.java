package kr.gwageo.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import kr.gwageo.domain.audit.Discrepancy;
import kr.gwageo.domain.audit.Discrepancy.Kind;

/// The signatures beside a round's seal, amendments and manifest. What else there is, these hold
/// fast.
final class Signatures {
  static final List<String> SIGNED =
      List.of(RoundRecord.SEAL, RoundRecord.AMENDMENTS, Inventory.STAMPED, Manifest.FILE);
  private static final String ENDING = ".sig";
  private static final int LONGEST = 1 << 10;

  private final Folder folder;

  Signatures(Folder folder) {
    this.folder = folder;
  }

  static boolean isOne(String name) {
    return name.endsWith(ENDING);
  }

  static String of(String name) {
    return name + ENDING;
  }

  boolean any() {
    return SIGNED.stream().anyMatch(name -> folder.has(of(name)));
  }

  /// What is wrong with them.
  ///
  /// @param owed whether there must be some
  /// @param key tells whether a signature is of a text
  List<Discrepancy> check(boolean owed, Optional<BiPredicate<byte[], byte[]>> key) {
    return SIGNED.stream()
        .filter(folder::has)
        .flatMap(name -> checkOne(name, owed || any(), key).stream())
        .toList();
  }

  /// What is wrong with the signature of one file.
  Optional<Discrepancy> checkOne(
      String name, boolean owed, Optional<BiPredicate<byte[], byte[]>> key) {
    if (!folder.has(name)) {
      return Optional.empty();
    }
    if (!folder.has(of(name))) {
      return owed ? Optional.of(Discrepancy.of(Kind.UNSIGNED, name, "")) : Optional.empty();
    }
    return key.isPresent() && !key.get().test(bytes(name), bytes(of(name)))
        ? Optional.of(Discrepancy.of(Kind.FORGED, name, ""))
        : Optional.empty();
  }

  /// Writes the signature of a file beside it.
  void write(String name, UnaryOperator<byte[]> signer) {
    folder.write(of(name), signer.apply(bytes(name)));
  }

  private byte[] bytes(String name) {
    Path file = folder.file(name);
    try {
      return isOne(name) && Files.size(file) > LONGEST ? new byte[0] : Files.readAllBytes(file);
    } catch (IOException e) {
      throw Folder.refused(file, e);
    }
  }
}
