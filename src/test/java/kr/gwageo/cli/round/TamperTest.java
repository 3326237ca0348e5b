package kr.gwageo.cli.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gwageo.archive.RoundArchive;
import kr.gwageo.cli.Program;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.audit.Discrepancy;
import kr.gwageo.domain.audit.Discrepancy.Kind;
import kr.gwageo.domain.audit.Verification;
import kr.gwageo.round.Verifier;
import kr.gwageo.signature.SigningKey;
import kr.gwageo.signature.VerifyingKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is changed in a round's folder, `verify` finds it and names the place.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperTest {
  private static final String JOURNAL = "20-journal.jsonl";
  private static final String SCORES = "30-scores.jsonl";
  private static final String MANIFEST = "MANIFEST.json";
  private static final Pattern NUMBER = Pattern.compile("(?<=[ :\\[,])-?\\d+(\\.\\d+)?");

  private static final String SPEC =
      """
      round: attacked
      title: {ko: 공격받은 라운드, en: An attacked round}
      tasks: [{benchmark: gwageo-civics}]
      drift: 3
      limits: {in_flight: 8, backoff: 1ms}
      entries:
        - {name: team, role: competitor, simulated: {skill: {default: 0.7}, latency: 1ms}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.9}, latency: 1ms, seed: 3}}
      """;

  private static final Map<String, IntPredicate> CLASSES =
      Map.of(
          "a digit", Character::isDigit,
          "a letter", b -> b >= 'a' && b <= 'z',
          "a byte of hangul", b -> b >= 0xea && b <= 0xed,
          "a quote", b -> b == '"',
          "a bracket", b -> b == '{' || b == ']' || b == '<' || b == '|',
          "a comma", b -> b == ',',
          "a space", b -> b == ' ',
          "a line feed", b -> b == '\n');

  @TempDir private static Path here = Path.of("");
  private final SigningKey key = SigningKey.fresh(new SecureRandom());
  private Path whole = Path.of("");
  private Path folder = Path.of("");

  @BeforeAll
  void play() throws IOException {
    Path spec = Files.writeString(here.resolve("round.yaml"), SPEC);
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString(), "--quiet")).as(program.err()).isZero();
    whole = here.resolve("results/attacked");
  }

  @BeforeEach
  void copy() throws IOException {
    folder = Files.createTempDirectory(here, "copy");
    for (String name : names(whole)) {
      Files.copy(whole.resolve(name), folder.resolve(name));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private Verification verify(Optional<VerifyingKey> open) {
    return new Verifier("gwageo test").verify(folder, open, Optional.empty());
  }

  private List<Discrepancy> found() {
    return verify(Optional.empty()).discrepancies();
  }

  private void sign(SigningKey signer) {
    try (RoundArchive archive = RoundArchive.open(folder)) {
      archive.sign(signer::sign);
    }
  }

  @Test
  void whatNobodyTouchedIsIntact() {
    Verification verification = verify(Optional.empty());
    assertThat(verification.discrepancies()).isEmpty();
    assertThat(verification.recomputed()).isTrue();
    assertThat(verification.signed()).isFalse();
    assertThat(verification.exchanges()).isEqualTo(2 * 44);
    sign(key);
    assertThat(verify(Optional.empty()).signer()).isEmpty();
    assertThat(verify(Optional.of(key.open())).signer()).contains(key.open().fingerprint());
  }

  @Test
  void oneByteOfAnyClassInAnyFileIsFoundThere() throws IOException {
    for (String name : names(folder)) {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      for (Map.Entry<String, IntPredicate> kind : CLASSES.entrySet()) {
        OptionalLong at = middle(bytes, kind.getValue());
        if (at.isPresent()) {
          byte[] changed = bytes.clone();
          changed[(int) at.getAsLong()] ^= 1;
          Files.write(folder.resolve(name), changed);
          boolean feed = bytes[(int) at.getAsLong()] == '\n';
          assertThat(found())
              .as("%s, %s at %d", name, kind.getKey(), at.getAsLong())
              .anySatisfy(one -> {
                // a manifest and a file that disagree do not tell which of them was changed
                assertThat(name.equals(MANIFEST) || one.file().equals(name)).isTrue();
                if (name.matches("(10|20|24|30|40|50|90).*")) {
                  // without its line feed a line takes in the next, whose number is missed
                  long line = line(bytes, at.getAsLong());
                  assertThat(one.line().orElse(0)).isBetween(line, line + (feed ? 1 : 0));
                }
              });
          Files.write(folder.resolve(name), bytes);
        }
      }
    }
  }

  /// The place of a byte of this class nearest behind the middle.
  private static OptionalLong middle(byte[] bytes, IntPredicate kind) {
    for (int i = 0; i < bytes.length; i++) {
      int at = (bytes.length / 2 + i) % bytes.length;
      if (kind.test(bytes[at] & 0xff)) {
        return OptionalLong.of(at);
      }
    }
    return OptionalLong.empty();
  }

  private static long line(byte[] bytes, long at) {
    long line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  @Test
  void everyFigureIsComputedAnewThoughTheManifestWasAdjusted() throws IOException {
    for (String name : List.of("40-comparisons.json", "50-verdicts.json")) {
      String text = Files.readString(folder.resolve(name));
      Matcher number = NUMBER.matcher(text);
      int seen = 0;
      while (number.find()) {
        if (seen++ % 8 == 0) {
          char last = number.group().charAt(number.group().length() - 1);
          String changed =
              text.substring(0, number.end() - 1)
                  + (last == '9' ? '8' : (char) (last + 1))
                  + text.substring(number.end());
          replace(name, changed);
          long line = text.substring(0, number.start()).lines().count();
          assertThat(found())
              .as("%s in %s", number.group(), name)
              .containsExactly(Discrepancy.at(Kind.RECOMPUTED, name, line, ""));
        }
      }
      replace(name, text);
      assertThat(seen).isGreaterThan(8);
    }
  }

  @Test
  void aChangedAnswerInThePageIsFoundThoughTheManifestAgrees() throws IOException {
    String name = "90-report.html";
    String text = Files.readString(folder.resolve(name));
    replace(name, text.replaceFirst("\"W\",0\\.0", "\"R\",1.0"));
    long line = text.substring(0, text.indexOf("\"W\",0.0")).lines().count();
    assertThat(found()).containsExactly(Discrepancy.at(Kind.RECOMPUTED, name, line, ""));
  }

  /// Changes a file and has the manifest say so.
  private void replace(String name, String text) throws IOException {
    String before = Digest.of(Files.readAllBytes(folder.resolve(name))).text();
    Files.writeString(folder.resolve(name), text);
    String after = Digest.of(Files.readAllBytes(folder.resolve(name))).text();
    String manifest = Files.readString(folder.resolve(MANIFEST));
    Files.writeString(folder.resolve(MANIFEST), manifest.replace(before, after));
  }

  @Test
  void linesThatAreDroppedSwappedDoubledOrCutOffAreNamed() throws IOException {
    changed(journal -> journal.removeLast(), Kind.CUT, 88);
    changed(journal -> journal.remove(10), Kind.UNCHAINED, 11);
    changed(journal -> Collections.swap(journal, 20, 21), Kind.UNCHAINED, 21);
    changed(journal -> journal.add(31, journal.get(30)), Kind.UNCHAINED, 32);
    changed(journal -> journal.set(87, "{" + journal.get(87)), Kind.UNCHAINED, 88);
    changed(journal -> journal.set(87, "x"), Kind.UNCHAINED, 88);
    changed(journal -> journal.set(0, journal.get(0).replace("0", "1")), Kind.UNCHAINED, 1);
    changed(journal -> journal.clear(), Kind.CUT, 1);
    Path file = folder.resolve(JOURNAL);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(found()).contains(Discrepancy.at(Kind.TORN, JOURNAL, 88, ""));
  }

  private interface Change {
    void of(List<String> journal);
  }

  private void changed(Change change, Kind kind, long line) throws IOException {
    Path file = folder.resolve(JOURNAL);
    byte[] bytes = Files.readAllBytes(file);
    List<String> journal = new ArrayList<>(Files.readAllLines(file));
    change.of(journal);
    Files.write(file, journal);
    assertThat(found())
        .anySatisfy(one -> {
          assertThat(one.file()).isEqualTo(JOURNAL);
          assertThat(one.kind()).isEqualTo(kind);
          assertThat(one.line()).hasValue(line);
        });
    Files.write(file, bytes);
  }

  @Test
  void aChainRebuiltOverAChangedAnswerContradictsTheScores() throws IOException {
    rebuild(line -> line.replaceFirst("\"text\":\"[^\"]*\"", "\"text\":\"모름\""), 12);
    assertThat(found())
        .anySatisfy(one -> {
          assertThat(one.kind()).isEqualTo(Kind.RECOMPUTED);
          assertThat(one.file()).isEqualTo(SCORES);
          assertThat(one.line()).isPresent();
        });
  }

  @Test
  void aTrialThatIsAnsweredTwiceOrNeverPlannedIsNamedThoughTheChainHolds() throws IOException {
    String first = exchange(Files.readAllLines(folder.resolve(JOURNAL)).getFirst());
    rebuild(line -> line.substring(0, line.indexOf(",\"exchange\":")) + first, 12);
    assertThat(found())
        .anySatisfy(one -> {
          assertThat(one.kind()).isEqualTo(Kind.REPEATED);
          assertThat(one.line()).hasValue(12);
        });
    rebuild(line -> line.replaceFirst("\"trial\":\"team", "\"trial\":\"lead"), 40);
    rebuild(line -> line.replaceFirst("\"number\":\\d+", "\"number\":4711"), 41);
    assertThat(found())
        .anySatisfy(one -> {
          assertThat(one.kind()).isEqualTo(Kind.UNPLANNED);
          assertThat(one.line()).hasValue(41);
        });
  }

  private static String exchange(String line) {
    return line.substring(line.indexOf(",\"exchange\":"));
  }

  /// Changes one line of the journal, and then whatever gives it away but the figures.
  private void rebuild(UnaryOperator<String> change, int number) throws IOException {
    List<String> journal = new ArrayList<>(Files.readAllLines(folder.resolve(JOURNAL)));
    journal.set(number - 1, change.apply(journal.get(number - 1)));
    Digest before = Digest.of(Files.readAllBytes(folder.resolve("15-seal.json")));
    for (int i = 0; i < journal.size(); i++) {
      String line =
          "{\"seq\":" + (i + 1) + ",\"prev\":\"" + before + "\"" + exchange(journal.get(i));
      journal.set(i, line);
      before = Digest.of(line.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve(JOURNAL), journal);
    try (RoundArchive archive = RoundArchive.open(folder)) {
      archive.writeManifest(archive.record().round().tool());
    }
  }

  @Test
  void whoRebuildsEverythingCannotSign() throws IOException {
    sign(key);
    byte[] signature = Files.readAllBytes(folder.resolve("MANIFEST.json.sig"));
    rebuild(line -> line.replaceFirst("\"text\":\"[^\"]*\"", "\"text\":\"모름\""), 12);
    Program program = new Program(here, Map.of());
    assertThat(program.run("rescore", folder.toString())).as(program.err()).isZero();
    Files.write(folder.resolve("MANIFEST.json.sig"), signature);
    assertThat(found()).isEmpty();
    assertThat(verify(Optional.of(key.open())).discrepancies())
        .containsExactly(Discrepancy.of(Kind.FORGED, MANIFEST, ""));
    sign(SigningKey.fresh(new SecureRandom()));
    assertThat(verify(Optional.of(key.open())).discrepancies())
        .containsExactly(
            Discrepancy.of(Kind.FORGED, "15-seal.json", ""),
            Discrepancy.of(Kind.FORGED, MANIFEST, ""));
  }

  @Test
  void aSignatureThatIsMissingIsMissed() throws IOException {
    assertThat(verify(Optional.of(key.open())).discrepancies())
        .extracting(Discrepancy::kind)
        .containsExactly(Kind.UNSIGNED, Kind.UNSIGNED);
    sign(key);
    Files.delete(folder.resolve("15-seal.json.sig"));
    assertThat(found()).containsExactly(Discrepancy.of(Kind.UNSIGNED, "15-seal.json", ""));
    Files.write(folder.resolve("15-seal.json.sig"), new byte[1 << 16]);
    assertThat(verify(Optional.of(key.open())).discrepancies())
        .containsExactly(Discrepancy.of(Kind.FORGED, "15-seal.json", ""));
  }

  @Test
  void filesThatComeOrGoAreNamed() throws IOException {
    Files.writeString(folder.resolve("31-scores.jsonl"), "{}\n");
    Files.delete(folder.resolve(SCORES));
    assertThat(found())
        .containsExactly(
            Discrepancy.of(Kind.MISSING, SCORES, ""),
            Discrepancy.of(Kind.UNLISTED, "31-scores.jsonl", ""));
    Files.delete(folder.resolve(MANIFEST));
    assertThat(found()).containsExactly(Discrepancy.of(Kind.MISSING, MANIFEST, ""));
  }

  @Test
  void theCommandSaysWhatAndWhereInBothLanguages() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                Files.readString(Program.HOME.resolve("docs/schemas/verification.schema.json")));
    Program program = new Program(here, Map.of());
    assertThat(program.run("verify", folder.toString(), "--json")).isZero();
    assertThat(schema.validate(json.readTree(program.out()))).isEmpty();
    replace("50-verdicts.json", Files.readString(folder.resolve("50-verdicts.json")) + "\n");
    Program korean = new Program(here, Map.of());
    assertThat(korean.run("verify", folder.toString(), "--lang", "ko")).isEqualTo(5);
    assertThat(korean.out()).contains("50-verdicts.json:").contains("다시 계산한 행과 다름");
    Program english = new Program(here, Map.of());
    assertThat(english.run("verify", folder.toString(), "--lang", "en", "--json")).isEqualTo(5);
    assertThat(schema.validate(json.readTree(english.out()))).isEmpty();
    assertThat(json.readTree(english.out()).get("intact").asBoolean()).isFalse();
  }
}
