package kr.gwageo.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.seal.SealException.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofTest {
  @TempDir private Path folder = Path.of("");
  private Bench bench = new Bench(folder);

  @BeforeEach
  void seal() throws IOException {
    bench = new Bench(folder).with(11);
    bench.sealEncrypted();
  }

  private Receipt receipt() {
    return Receipt.read(bench.seal().resolve("receipt.json"));
  }

  private Proof proof(String id) {
    return Sealer.proof(bench.encrypted(), id);
  }

  private boolean holds(Proof proof) {
    return Sealer.verify(proof, receipt()).intact();
  }

  @Test
  void everyItemIsProvedByItsFileAndTheReceiptAlone() throws IOException {
    for (int i = 1; i <= 11; i++) {
      Path file = Files.writeString(folder.resolve("proof.json"), proof("문항-" + i).json());
      Proof read = Proof.read(file);
      assertThat(read.line()).isEqualTo(Bench.item("문항-" + i));
      assertThat(holds(read)).isTrue();
    }
  }

  @Test
  void aProofShowsNoOtherItem() {
    String json = proof("문항-4").json();
    for (int i = 5; i <= 11; i++) {
      assertThat(json).doesNotContain("문항-" + i);
    }
    assertThat(json).contains(Canary.PREFIX);
  }

  @Test
  void aProofWithAnyOtherFigureDoesNotHold() {
    Proof sound = proof("문항-4");
    List<Digest> reordered = new ArrayList<>(sound.path());
    Collections.swap(reordered, 0, 1);
    List<Digest> shorter = sound.path().subList(1, sound.path().size());
    String salt = proof("문항-5").salt();
    String line = Bench.item("문항-5");
    List<Proof> changed =
        List.of(
            with(sound, sound.id(), line, sound.salt(), 3, 11, sound.path()),
            with(sound, "문항-5", sound.line(), sound.salt(), 3, 11, sound.path()),
            with(sound, "문항-5", line, sound.salt(), 3, 11, sound.path()),
            with(sound, sound.id(), sound.line() + " ", sound.salt(), 3, 11, sound.path()),
            with(sound, sound.id(), sound.line(), salt, 3, 11, sound.path()),
            with(sound, sound.id(), sound.line(), sound.salt(), 4, 11, sound.path()),
            with(sound, sound.id(), sound.line(), sound.salt(), 3, 12, sound.path()),
            with(sound, sound.id(), sound.line(), sound.salt(), -1, 11, sound.path()),
            with(sound, sound.id(), sound.line(), sound.salt(), 3, 11, reordered),
            with(sound, sound.id(), sound.line(), sound.salt(), 3, 11, shorter),
            with(sound, sound.id(), sound.line(), sound.salt(), 3, 11, List.of()));
    assertThat(holds(sound)).isTrue();
    assertThat(changed).noneMatch(this::holds);
  }

  private static Proof with(
      Proof sound, String id, String line, String salt, int index, int size, List<Digest> path) {
    return new Proof(
        sound.schema(), sound.commitment(), sound.canary(), id, line, salt, index, size, path);
  }

  /// Whoever makes a seal with other means could bind an id to a line that names another.
  @Test
  void aProofWhoseLineNamesAnotherIdDoesNotHold() {
    Proof sound = proof("문항-1");
    byte[] salt = Salts.parsed(sound.salt());
    ItemLines.Line line = new ItemLines.Line(1, sound.line(), true);
    Digest root = MerkleTree.shown(Salts.leaf(salt, "다른 문항", line.bytes()));
    Receipt real = receipt();
    Receipt forged =
        Receipt.of(
            bench.original(),
            1,
            root,
            real.definition(),
            Optional.empty(),
            real.canary(),
            Bench.NOW,
            real.algorithms());
    Proof proof =
        new Proof(
            sound.schema(),
            forged.commitment(),
            sound.canary(),
            "다른 문항",
            sound.line(),
            sound.salt(),
            0,
            1,
            List.of());
    assertThat(Sealer.verify(proof, forged).differences())
        .containsExactly(new Difference.Changed(1, "다른 문항"));
  }

  @Test
  void aProofOfAnotherSealDoesNotHold() {
    Path other = folder.resolve("other");
    Bench.sealer(8).seal(bench.original(), other, Optional.of(bench.key()));
    Holding holding = new Holding(other, Optional.empty(), Optional.of(bench.key()));
    assertThat(Sealer.verify(Sealer.proof(holding, "문항-4"), receipt()).differences())
        .containsExactly(
            new Difference.Whole(Difference.Part.SEAL),
            new Difference.Whole(Difference.Part.CANARY),
            new Difference.Changed(4, "문항-4"));
  }

  @Test
  void anItemThatWasNotSealedHasNoProof() {
    assertThat(catchThrowableOfType(SealException.class, () -> proof("문항-12")))
        .satisfies(refused -> {
          assertThat(refused.why()).isEqualTo(Why.UNKNOWN_ID);
          assertThat(refused.detail()).isEqualTo("문항-12");
        });
  }
}
