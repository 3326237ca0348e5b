package kr.gwageo.leaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFileTest {
  @TempDir private Path here = Path.of("");

  @Test
  void whatUnpacksToFarTooMuchIsRefusedBeforeItIsHeld() throws Exception {
    Path file = here.resolve("bomb.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(" ".repeat(3 << 20).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Files.size(file)).isLessThan(10_000);
    assertThatThrownBy(() -> PackFile.read(file, 2 << 20))
        .isInstanceOfSatisfying(
            PackException.class,
            refused -> {
              assertThat(refused.why()).isEqualTo(PackException.Why.TOO_LARGE);
              assertThat(refused.detail()).isEqualTo("2 MiB");
            });
    assertThatThrownBy(() -> PackFile.read(file))
        .isInstanceOfSatisfying(
            PackException.class,
            refused -> assertThat(refused.why()).isEqualTo(PackException.Why.NO_PACK));
  }

  @Test
  void aFolderIsNoPack() {
    assertThatThrownBy(() -> PackFile.read(here)).isInstanceOf(PackException.class);
  }

  @Test
  void aFileCutShortIsNoPack() throws Exception {
    Path file = here.resolve("cut.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          "{\"schema\": \"gwageo/leaders-pack/1\", \"tool\": \"x\""
              .getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 12));
    assertThatThrownBy(() -> PackFile.read(file))
        .isInstanceOfSatisfying(
            PackException.class,
            refused -> assertThat(refused.why()).isEqualTo(PackException.Why.NO_PACK));
  }
}
