package kr.gwageo.cli.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import kr.gwageo.cli.Program;
import kr.gwageo.cli.Schemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Keys are made once, shown by their fingerprint, and the secret one is kept from mishaps.
class KeysCommandTest {
  @TempDir private Path here = Path.of("");
  private String made = "";

  @BeforeEach
  void make() throws IOException {
    made = fingerprint("keys", "new", "key", "--json");
  }

  private Program run(int code, String... args) {
    Program program = new Program(here, Map.of("LANG", "en"));
    assertThat(program.run(args)).as(program.out() + program.err()).isEqualTo(code);
    return program;
  }

  private String fingerprint(String... args) throws IOException {
    return Schemas.valid("key", run(0, args).out()).get("fingerprint").asText();
  }

  @Test
  void thePublicKeyHasTheFingerprintThatWasShownAtItsBirth() throws IOException {
    assertThat(fingerprint("keys", "show", "key.pub", "--json")).isEqualTo(made);
    assertThat(run(0, "keys", "show", "key.pub").out().strip()).isEqualTo(made);
    assertThat(fingerprint("keys", "new", "another", "--json")).isNotEqualTo(made);
  }

  @Test
  void theSecretKeyIsForItsOwnerAlone() throws IOException {
    assertThat(Files.getPosixFilePermissions(here.resolve("key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aKeyThatIsThereStaysAsItIs() throws IOException {
    String before = Files.readString(here.resolve("key"));
    assertThat(run(2, "keys", "new", "key").err()).contains("is there already");
    assertThat(here.resolve("key")).hasContent(before);
  }

  @ParameterizedTest
  @CsvSource({
    "key, is a secret key",
    "no-key, expected an Ed25519 key in PEM",
    "nothing, there is no such file"
  })
  void whatIsNoPublicKeyIsRefusedInOneLine(String file, String why) throws IOException {
    Files.writeString(here.resolve("no-key"), "-----BEGIN PUBLIC KEY-----\nAAAA\n");
    assertThat(run(2, "keys", "show", file).err().lines()).singleElement().asString().contains(why);
  }
}
