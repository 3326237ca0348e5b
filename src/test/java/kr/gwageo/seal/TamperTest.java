package kr.gwageo.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import kr.gwageo.seal.Difference.Part;
import kr.gwageo.seal.SealException.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is changed after sealing is found, and named.
class TamperTest {
  @TempDir private Path folder = Path.of("");
  private Bench bench = new Bench(folder);
  private List<String> lines = List.of();

  @BeforeEach
  void seal() throws IOException {
    bench = new Bench(folder).with(9);
    bench.sealEncrypted();
    bench.open(bench.encrypted());
    lines = Files.readAllLines(file("items.jsonl"));
  }

  private Path file(String name) {
    return bench.opened().resolve(name);
  }

  private Receipt receipt() {
    return Receipt.read(bench.seal().resolve("receipt.json"));
  }

  private List<Difference> differences() {
    return Sealer.verify(bench.opened(), receipt()).differences();
  }

  private List<Difference> with(Consumer<List<String>> change) throws IOException {
    List<String> changed = new ArrayList<>(lines);
    change.accept(changed);
    Files.write(file("items.jsonl"), changed);
    return differences();
  }

  private void replace(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }

  @Test
  void untouchedItIsIntact() throws IOException {
    assertThat(differences()).isEmpty();
  }

  @Test
  void aChangedByteOfTheItemsIsFoundInItsLine() throws IOException {
    byte[] whole = Files.readAllBytes(file("items.jsonl"));
    int line = 1;
    for (int i = 0; i < whole.length; i++) {
      if (i % 4 == 0) {
        assertFound(whole, i, line);
      }
      line += whole[i] == '\n' ? 1 : 0;
    }
  }

  /// What the canary's notice says is no part of the set.
  private void assertFound(byte[] whole, int place, int line) throws IOException {
    byte[] changed = whole.clone();
    changed[place] ^= 1;
    Files.write(file("items.jsonl"), changed);
    List<Difference> differences = differences();
    if (line > 1 || place < lines.getFirst().indexOf("notice")) {
      assertThat(differences).as("byte %d in line %d", place, line).isNotEmpty();
    }
    if (line > 1 && whole[place] != '\n') {
      assertThat(line(differences.getFirst())).as("byte %d", place).isEqualTo(line);
    }
  }

  private static int line(Difference difference) {
    return switch (difference) {
      case Difference.Changed it -> it.line();
      case Difference.Added it -> it.line();
      case Difference.Repeated it -> it.line();
      case Difference.Moved it -> it.line();
      case Difference.Unreadable it -> it.line();
      case Difference.Missing _, Difference.Whole _ -> 0;
    };
  }

  @Test
  void aChangedItemIsNamedWithItsLine() throws IOException {
    assertThat(with(all -> all.set(4, all.get(4).replace("답", "댭"))))
        .containsExactly(new Difference.Changed(5, "문항-4"));
    assertThat(with(all -> all.set(4, all.get(4) + " ")))
        .containsExactly(new Difference.Changed(5, "문항-4"));
  }

  @Test
  void aMissingItemIsNamed() throws IOException {
    assertThat(with(all -> all.remove(4))).containsExactly(new Difference.Missing(4, "문항-4"));
    assertThat(with(all -> all.subList(8, 10).clear()))
        .containsExactly(new Difference.Missing(8, "문항-8"), new Difference.Missing(9, "문항-9"));
  }

  @Test
  void anAddedItemIsNamed() throws IOException {
    assertThat(with(all -> all.add(3, Bench.item("새 문항"))))
        .containsExactly(new Difference.Added(4, "새 문항"));
  }

  @Test
  void aRepeatedItemIsNamed() throws IOException {
    assertThat(with(all -> all.add(6, all.get(2))))
        .containsExactly(new Difference.Repeated(7, "문항-2"));
  }

  @Test
  void swappedItemsAreNamed() throws IOException {
    assertThat(with(all -> Collections.swap(all, 2, 7)))
        .containsExactly(new Difference.Moved(3, "문항-7", "문항-2"));
  }

  @Test
  void anItemUnderTheIdOfAnotherIsFound() throws IOException {
    assertThat(with(all -> all.set(3, all.get(3).replace("\"문항-3\"", "\"문항-5\""))))
        .contains(new Difference.Repeated(6, "문항-5"), new Difference.Missing(3, "문항-3"));
  }

  @Test
  void aLineThatIsNoItemIsNamed() throws IOException {
    assertThat(with(all -> all.set(4, "문항")))
        .containsExactly(new Difference.Unreadable(5), new Difference.Missing(4, "문항-4"));
  }

  @Test
  void anotherCanaryIsFoundAndNoneIsNoHarm() throws IOException {
    String other = Canary.of(new byte[16]).itemsLine().strip();
    assertThat(with(all -> all.set(0, other))).containsExactly(new Difference.Whole(Part.CANARY));
    assertThat(with(all -> all.remove(0))).isEmpty();
  }

  @Test
  void aChangedDefinitionIsFound() throws IOException {
    replace(file("benchmark.yaml"), "version: 1", "version: 2");
    assertThat(differences()).containsExactly(new Difference.Whole(Part.DEFINITION));
  }

  @Test
  void swappedSaltsAreFound() throws IOException {
    Revealed revealed = Json.read(file("revealed.json"), Revealed.SCHEMA, Revealed.class);
    List<Revealed.Entry> entries = new ArrayList<>(revealed.items());
    Revealed.Entry second = entries.get(1);
    Revealed.Entry third = entries.get(2);
    entries.set(1, new Revealed.Entry(second.id(), third.salt(), second.leaf()));
    entries.set(2, new Revealed.Entry(third.id(), second.salt(), third.leaf()));
    reveal(revealed, entries);
    assertThat(differences())
        .containsExactly(new Difference.Changed(3, "문항-2"), new Difference.Changed(4, "문항-3"));
  }

  private void reveal(Revealed revealed, List<Revealed.Entry> entries) throws IOException {
    Revealed changed =
        new Revealed(revealed.schema(), revealed.commitment(), revealed.canary(), entries);
    Files.writeString(file("revealed.json"), Json.pretty(changed));
  }

  @Test
  void aDigestMadeAnewForAChangedItemDoesNotComeToTheRoot() throws IOException {
    Revealed revealed = Json.read(file("revealed.json"), Revealed.SCHEMA, Revealed.class);
    List<Revealed.Entry> entries = new ArrayList<>(revealed.items());
    Revealed.Entry second = entries.get(1);
    String line = lines.get(2).replace("답", "댭");
    byte[] leaf =
        Salts.leaf(Salts.parsed(second.salt()), second.id(), line.getBytes(StandardCharsets.UTF_8));
    entries.set(1, new Revealed.Entry(second.id(), second.salt(), MerkleTree.shown(leaf)));
    reveal(revealed, entries);
    assertThat(with(all -> all.set(2, line))).containsExactly(new Difference.Whole(Part.ROOT));
  }

  @Test
  void aSetLeftOutOfSaltsAndItemsAlikeIsFound() throws IOException {
    Revealed revealed = Json.read(file("revealed.json"), Revealed.SCHEMA, Revealed.class);
    reveal(revealed, revealed.items().subList(0, 8));
    assertThat(with(all -> all.remove(9))).containsExactly(new Difference.Whole(Part.ROOT));
    reveal(revealed, List.of());
    assertThat(with(List::clear)).containsExactly(new Difference.Whole(Part.ROOT));
  }

  @Test
  void aSealMadeAnewDoesNotFitTheReceiptPublishedBefore() throws IOException {
    Receipt before = receipt();
    bench.with(String.join("\n", lines.subList(1, 10)).replace("답", "댭"));
    Bench again = new Bench(Files.createDirectory(folder.resolve("again")));
    again.with(Files.readAllBytes(bench.items()));
    again.sealPlain();
    again.open(again.plain());
    assertThat(Sealer.verify(again.opened(), before).differences())
        .startsWith(new Difference.Whole(Part.SEAL), new Difference.Whole(Part.ROOT));
  }

  @Test
  void aReceiptWithAChangedFigureIsRefused() throws IOException {
    Path receipt = file("receipt.json");
    String whole = Files.readString(receipt);
    for (String figure :
        List.of("\"시험\"", "\"items\" : 9", "\"root\" : \"sha256:", "2026-11-02", "RFC 9162")) {
      int place = whole.indexOf(figure) + figure.length();
      for (int i = place - 1; i < place + 3; i++) {
        char changed = whole.charAt(i) == '1' ? '2' : '1';
        Files.writeString(receipt, whole.substring(0, i) + changed + whole.substring(i + 1));
        assertThat(catchThrowable(() -> Receipt.read(receipt)))
            .as("%s at %d", figure, i)
            .isInstanceOf(SealException.class);
      }
    }
  }

  @Test
  void aFileOfAnotherFormIsNamed() throws IOException {
    replace(file("receipt.json"), "gwageo/item-seal/1", "gwageo/item-seal/2");
    assertThat(catchThrowableOfType(SealException.class, () -> Receipt.read(file("receipt.json"))))
        .satisfies(refused -> {
          assertThat(refused.why()).isEqualTo(Why.UNKNOWN_SCHEMA);
          assertThat(refused.detail()).isEqualTo("gwageo/item-seal/2");
        });
    for (String text : List.of("", "null", "[]", "{}", "{\"schema\": \"gwageo/item-seal/1\"}")) {
      Files.writeString(file("receipt.json"), text);
      assertThat(catchThrowable(() -> Receipt.read(file("receipt.json"))))
          .as(text)
          .isInstanceOf(SealException.class);
    }
  }
}
