package kr.gwageo.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealFilesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of("");

  private static void assertValid(String schema, Path file) throws IOException {
    JsonSchema published =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("docs/schemas", schema + ".schema.json")));
    assertThat(published.validate(JSON.readTree(Files.readString(file)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyFileIsOfItsPublishedSchema(boolean encrypted) throws IOException {
    Bench bench = new Bench(folder).with(5);
    Holding holding = encrypted ? bench.encrypted() : bench.plain();
    if (encrypted) {
      bench.sealEncrypted();
    } else {
      bench.sealPlain();
    }
    bench.open(holding);
    Path proof = folder.resolve("proof.json");
    Files.writeString(proof, Sealer.proof(holding, "문항-3").json());
    assertValid("item-seal", bench.seal().resolve("receipt.json"));
    assertValid("item-secret", bench.seal().resolve("secret.json"));
    assertValid("item-salts", bench.opened().resolve("revealed.json"));
    assertValid("item-proof", proof);
  }

  /// The golden figures of one small set, so that a later version cannot give another digest to a
  /// set that is sealed already. They were computed with Python's hashlib and hmac from what
  /// `docs/seals.md` says.
  @ParameterizedTest
  @CsvSource({
    "receipt.json, /root, e748730ee232d2980a007eea47ff915d321c060481ff252792f4a46b83a6b5ae",
    "secret.json, /items/0/leaf, 73fb53e79bf7f8f0190caa4553478b10d584384072a08e8d262df3a761d89112",
    "receipt.json, /canary, eaf4cd1461e422ea8435b372553ca6d37443b7b4752b53cc617a3cf1c0c347bb",
    "receipt.json, /commitment, a221ff67cfd6cb7dc103ef86c70f642c729b17f3b0925693246b9a4e7444175c"
  })
  void aSetIsSealedToTheSameFiguresByEveryVersion(String file, String pointer, String golden)
      throws IOException {
    Bench bench = new Bench(folder).with(3);
    bench.sealPlain();
    String written = Files.readString(bench.seal().resolve(file));
    assertThat(JSON.readTree(written).at(pointer).asText()).isEqualTo("sha256:" + golden);
  }
}
