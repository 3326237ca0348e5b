package kr.gwageo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Publication;
import kr.gwageo.domain.TestRounds;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A time stamp stays for as long as what it stamps is what the folder holds.
class InventoryTest {
  private static final Instant NOW = Instant.parse("2026-11-21T01:02:03.456Z");
  private static final List<Item> ITEMS = TestRounds.items(1);
  private static final String LIST = "MANIFEST.json";
  private static final String KEPT = "94-decision.json";

  @TempDir private Path folder = Path.of("");

  private RoundArchive begin() {
    Round round =
        TestRounds.round(1, 1, TestRounds.benchmark("text", "bare", Map.of()), ITEMS.size());
    return RoundArchive.begin(
        folder, "round: round\n", round, ITEMS, () -> TestRounds.trials(round, ITEMS), NOW);
  }

  private static Publication bundle(String audience) {
    return new Publication(NOW, audience, Digest.of(new byte[0]));
  }

  private void list(RoundArchive archive) {
    archive.writeManifest("gwageo test");
  }

  /// What time stamps say is not looked at here.
  private void stamp(String what) throws IOException {
    Files.writeString(folder.resolve(LIST + ".tsr"), what);
  }

  private Optional<String> read(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  @Test
  void theSameListKeepsItsTimeStampAndAnotherListHasNone() throws IOException {
    try (RoundArchive archive = begin()) {
      list(archive);
      stamp("first");
      list(archive);
      assertThat(read(LIST + ".tsr")).contains("first");
      archive.write("50-verdicts.json", "{}\n");
      list(archive);
      assertThat(read(LIST + ".tsr")).isEmpty();
      assertThat(read(KEPT)).isEmpty();
    }
  }

  @Test
  void theListOfBeforeTheBundlesIsKeptWithItsTimeStampUntilTheDecisionIsAnother()
      throws IOException {
    try (RoundArchive archive = begin()) {
      list(archive);
      stamp("first");
      Optional<String> stamped = read(LIST);
      archive.publish(bundle("public"));
      list(archive);
      assertThat(read(KEPT)).isEqualTo(stamped);
      assertThat(read(KEPT + ".tsr")).contains("first");
      assertThat(read(LIST).orElse("")).contains(KEPT).doesNotContain(".tsr");
      assertThat(read(LIST + ".tsr")).isEmpty();
      stamp("second");
      archive.publish(bundle("team"));
      list(archive);
      assertThat(read(KEPT)).isEqualTo(stamped);
      assertThat(read(KEPT + ".tsr")).contains("first");
      assertThat(read(LIST + ".tsr")).isEmpty();
      archive.write("50-verdicts.json", "{}\n");
      list(archive);
      assertThat(read(KEPT)).isEmpty();
      assertThat(read(KEPT + ".tsr")).isEmpty();
      assertThat(read(LIST).orElse("")).doesNotContain(KEPT);
    }
  }

  @Test
  void aListThatWasNeverStampedIsNotKept() throws IOException {
    try (RoundArchive archive = begin()) {
      list(archive);
      archive.publish(bundle("public"));
      list(archive);
      assertThat(read(KEPT)).isEmpty();
    }
  }

  @Test
  void aRunThatGoesOnTakesTheTimeStampOfTheListAwayAndLeavesTheSealsAlone() throws IOException {
    try (RoundArchive archive = begin()) {
      list(archive);
    }
    stamp("first");
    Files.writeString(folder.resolve("15-seal.json.tsr"), "seal");
    begin().close();
    assertThat(read(LIST + ".tsr")).isEmpty();
    assertThat(read("15-seal.json.tsr")).contains("seal");
  }
}
