package kr.gwageo.cli.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.cli.Program;
import kr.gwageo.timestamp.TestAuthority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of the page on official rounds do what it says, in their order.
class OfficialPageTest {
  @TempDir private Path here = Path.of("");
  private final TestAuthority authority = new TestAuthority();

  @AfterEach
  void close() {
    authority.close();
  }

  @Test
  void aRoundIsPlayedFromDraftToAmendmentAsThePageSays() throws Exception {
    Path spec = Files.createDirectories(here.resolve("rounds/examples")).resolve("official.yaml");
    for (String name : List.of("official.yaml", "official-figures.csv", "official-findings.csv")) {
      Files.copy(Program.HOME.resolve("rounds/examples").resolve(name), spec.resolveSibling(name));
    }
    List<String> commands =
        Files.readAllLines(Path.of("docs/running-a-round.md")).stream()
            .filter(line -> line.startsWith("gwageo ") || line.startsWith("curl "))
            .toList();
    assertThat(commands).hasSize(25);
    Files.writeString(here.resolve("authority.pem"), authority.rootPem());
    String shown = "";
    for (String command : commands) {
      if (command.startsWith("curl ")) {
        send(command);
        continue;
      }
      String printed = run(command.replace("rounds/examples/official.yaml", spec.toString()));
      assertThat(printed).as(command).isNotEmpty();
      shown += command.startsWith("gwageo verify") ? printed : "";
      if (command.contains("--first")) {
        assertThat(printed).contains("team-nuri: 5 of 84 answered");
        assertThat(here.resolve("results/official/30-scores.jsonl")).doesNotExist();
      }
    }
    assertThat(shown.lines().filter(line -> line.startsWith("Signed by the key"))).hasSize(4);
    assertThat(shown.lines().filter(line -> line.contains(" by " + TestAuthority.NAME))).hasSize(2);
    assertThat(here.resolve("bundles/team-nuri/94-decision.json.tsr")).exists();
    assertThat(Files.readString(here.resolve("bundles/public-amended/50-verdicts.json")))
        .contains("two-right-answers");
    assertThat(Files.readString(here.resolve("bundles/team-nuri/60-findings.json")))
        .contains("team-nuri", "\"gate\" : \"open\"")
        .doesNotContain("team-garam");
    assertThat(Files.readString(here.resolve("bundles/public-amended/55-totals.json")))
        .contains("\"basis\" : \"sealed\"", "\"fate\" : \"stays\"");
    assertThat(signedAsOpenSslReadsIt(here.resolve("results/official/MANIFEST.json"))).isTrue();
  }

  /// Carries a request to the authority, and its response back.
  private void send(String command) throws IOException {
    Matcher curl =
        Pattern.compile("--data-binary @(\\S+) -o (\\S+) https://tsa\\.example/").matcher(command);
    assertThat(curl.find()).as(command).isTrue();
    assertThat(command).contains("'Content-Type: application/timestamp-query'");
    byte[] request = Files.readAllBytes(here.resolve(curl.group(1)));
    Files.write(here.resolve(curl.group(2)), authority.stamp(request));
  }

  private String run(String command) {
    Program program = new Program(here, Map.of("LANG", "en"));
    int code = program.run(command.substring("gwageo ".length()).split(" ", -1));
    assertThat(code).as(command + "\n" + program.out() + program.err()).isZero();
    return program.out() + program.err();
  }

  /// A raw Ed25519 signature by the key in an ordinary PEM file, checked without our own code.
  private boolean signedAsOpenSslReadsIt(Path file) throws IOException, GeneralSecurityException {
    String pem = Files.readString(here.resolve("ministry.key.pub"));
    byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(key);
    signature.update(Files.readAllBytes(file));
    return signature.verify(Files.readAllBytes(Path.of(file + ".sig")));
  }
}
