package kr.gwageo.seal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import kr.gwageo.seal.SealException.Why;

/// Seals a set of items, opens it, and checks what was opened. `docs/seals.md` tells the life of a
/// sealed set.
///
/// Each item gets a digest with a salt of its own, and a Merkle tree brings them to one root. The
/// root fixes all items in their order, and a path to it proves one item without telling another.
///
/// Every method throws [SealException] where something stands in the way.
public final class Sealer {
  private final Consumer<byte[]> chance;
  private final InstantSource clock;

  /// @param chance fills an array with bytes that nobody can foresee, such as `new
  ///   SecureRandom()::nextBytes`
  /// @param clock says when a seal was made
  public Sealer(Consumer<byte[]> chance, InstantSource clock) {
    this.chance = chance;
    this.clock = clock;
  }

  /// Makes a key file that its owner alone may read. A file that is there is never replaced.
  public void newKey(Path file) {
    KeyFiles.create(file, chance);
  }

  /// Seals a set.
  ///
  /// The folder gets `receipt.json` to publish, `secret.json` to keep, the definition, and with a
  /// key `items.sealed`, which is opened and compared before the folder is there.
  ///
  /// @param folder that is not there yet, or empty; a seal is never replaced
  /// @param key to encrypt the items with
  public Receipt seal(Original original, Path folder, Optional<SealKey> key) {
    try (Draft draft = Draft.of(folder)) {
      return new Sealing(original, chance, clock.instant()).into(draft, key);
    } catch (NoSuchFileException e) {
      throw new SealException(Why.NO_FILE, String.valueOf(e.getFile()), "");
    } catch (IOException e) {
      throw new SealException(Why.REFUSED, folder.toString(), e.toString());
    }
  }

  /// Opens a set: compares every item with what was sealed and, if all is intact, makes a folder to
  /// publish, with the items and the definition, each with the canary at its head, the receipt, and
  /// `revealed.json`, by which anyone can check them.
  ///
  /// @param folder that is not there yet, or empty; it is not made where there are differences
  public Inspection open(Holding holding, Path folder) {
    try (Draft draft = Draft.of(folder)) {
      return new Opening(holding).into(draft);
    } catch (NoSuchFileException e) {
      throw new SealException(Why.NO_FILE, String.valueOf(e.getFile()), "");
    } catch (IOException e) {
      throw new SealException(Why.REFUSED, folder.toString(), e.toString());
    }
  }

  /// Compares an opened set with a receipt, which should come from where it was published before
  /// the round and not from the opened folder itself.
  public static Inspection verify(Path folder, Receipt receipt) {
    try {
      return Opening.inspect(folder, receipt);
    } catch (NoSuchFileException e) {
      throw new SealException(Why.NO_FILE, String.valueOf(e.getFile()), "");
    } catch (IOException e) {
      throw new SealException(Why.REFUSED, folder.toString(), e.toString());
    }
  }

  /// Proves that an item was in the set, without a word about the others.
  public static Proof proof(Holding holding, String id) {
    try {
      return new Proving(holding, id).proof();
    } catch (NoSuchFileException e) {
      throw new SealException(Why.NO_FILE, String.valueOf(e.getFile()), "");
    } catch (IOException e) {
      throw new SealException(Why.REFUSED, holding.seal().toString(), e.toString());
    }
  }

  /// Compares a proof with a receipt. Nothing else is needed.
  public static Inspection verify(Proof proof, Receipt receipt) {
    return Proving.inspect(proof, receipt);
  }
}
