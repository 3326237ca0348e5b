package kr.gwageo.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.seal.SealException.Why;

/// Where the items of a sealed set are: a plain file, or an encrypted one and its key.
record Items(Path file, Optional<SealKey> key, Receipt receipt) {

  /// @throws SealException if the holding lacks the file or the key
  static Items of(Holding holding, Receipt receipt) {
    if (receipt.encrypted().isEmpty()) {
      Path plain =
          holding
              .items()
              .orElseThrow(
                  () -> new SealException(Why.ITEMS_NEEDED, holding.seal().toString(), ""));
      return new Items(plain, Optional.empty(), receipt);
    }
    Path encrypted = holding.seal().resolve(Sealing.ENCRYPTED);
    if (holding.key().isEmpty()) {
      throw new SealException(Why.KEY_NEEDED, encrypted.toString(), "");
    }
    return new Items(encrypted, holding.key(), receipt);
  }

  /// Gives every line to a taker.
  void feed(ItemLines.Taker taker) throws IOException {
    try (ItemLines lines = new ItemLines(file.toString(), receipt.idField(), taker)) {
      if (key.isPresent()) {
        unlock(key.get(), lines);
      } else {
        Files.copy(file, lines);
      }
    }
  }

  /// The parts are authenticated one by one; the digest tells a file of another seal, and a changed
  /// head from a wrong key.
  private void unlock(SealKey with, ItemLines lines) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Vault.unlock(with, file.toString(), in, lines);
    } catch (SealException e) {
      if (e.why() == Why.WRONG_KEY) {
        mustBeTheSealedFile();
      }
      throw e;
    }
    mustBeTheSealedFile();
  }

  private void mustBeTheSealedFile() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!receipt.encrypted().equals(Optional.of(Digest.of(in)))) {
        throw new SealException(Why.ANOTHER_FILE, file.toString(), "");
      }
    }
  }
}
