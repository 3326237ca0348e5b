package kr.gwageo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kr.gwageo.archive.ArchiveException;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.report.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static final String SOUND =
      """
      round: small
      title: {ko: 작은 라운드, en: A small round}
      tasks:
        - {benchmark: gwageo-history}
      entries:
        - {name: team, role: competitor, simulated: {skill: {default: 0.8}}}
        - {name: lead, role: leader, simulated: {skill: {default: 0.9}}}
      """;

  @TempDir private Path here = Path.of("");
  private Path spec = Path.of("");

  @BeforeEach
  void writeSpec() throws IOException {
    spec = Files.writeString(here.resolve("round.yaml"), SOUND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gwageo-history | gwageo-histori | 4:17: tasks[0].benchmark: found \"gwageo-histori\"; expected one of | (did you mean \"gwageo-history\"?)",
        "role: leader   | role: leder    | 7:24: entries[1].role: found \"leder\"; expected one of | (did you mean \"leader\"?)",
        "default: 0.8   | default: 80    | 6:65: entries[0].simulated.skill.default: found \"80\"; expected a number in | 0.0 … 1.0",
        "title:         | titel:         | 2:1: titel: found \"titel\"; no such field | (did you mean \"title\"?)",
        "entries:       | entries: [     | 6:3: the syntax is wrong | expected the node content",
      })
  void aBrokenSpecGetsOneClearLineAndNothingIsCreated(
      String from, String to, String place, String advice) throws IOException {
    Files.writeString(spec, SOUND.replace(from, to));
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString())).isEqualTo(2);
    assertThat(program.err()).contains("round.yaml:" + place).contains(advice);
    assertThat(here.resolve("results")).doesNotExist();
  }

  @Test
  void speaksKoreanWhereAskedTo() throws IOException {
    Files.writeString(spec, SOUND.replace("role: leader", "role: leder"));
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString(), "--lang", "ko")).isEqualTo(2);
    assertThat(program.err()).contains("entries[1].role: “leder”", "혹시 “leader”입니까?", "고칠 곳: 2건");
  }

  @Test
  void aLanguageThatIsNotSpokenIsRefused() {
    Program program = new Program(here, Map.of());
    assertThat(program.run("report", "--lang", "fr", here.toString())).isEqualTo(2);
    assertThat(program.err()).contains("ko or en");
  }

  @Test
  void aWrongCommandOrOptionIsAnsweredWithTheNearest() {
    Program program = new Program(here, Map.of());
    assertThat(program.run("rehears")).isEqualTo(2);
    assertThat(program.err()).contains("rehearse");
    Program option = new Program(here, Map.of());
    assertThat(option.run("run", spec.toString(), "--outt", "x")).isEqualTo(2);
    assertThat(option.err()).contains("--out");
  }

  @Test
  void aFolderWithoutARoundIsAMistakeOfUse() {
    Program program = new Program(here, Map.of());
    assertThat(program.run("rescore", here.toString())).isEqualTo(2);
    assertThat(program.err()).contains("holds no round", "15-seal.json");
  }

  @Test
  void aRoundIsNotMixedWithAnother() throws IOException {
    Program first = new Program(here, Map.of());
    assertThat(first.run("run", spec.toString(), "--quiet")).isZero();
    Files.writeString(spec, SOUND.replace("default: 0.8", "default: 0.7"));
    Program second = new Program(here, Map.of());
    assertThat(second.run("run", spec.toString())).isEqualTo(2);
    assertThat(second.err()).contains("belongs to another round");
  }

  @Test
  void aFolderThatCannotBeMadeIsTheDisksRefusal() throws IOException {
    Path file = Files.writeString(here.resolve("file"), "");
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString(), "--out", file.resolve("x").toString()))
        .isEqualTo(74);
    assertThat(program.err()).contains("the disk refused", "Nothing acknowledged is lost");
  }

  @Test
  void helpHasAnExampleInBothLanguages() {
    for (String command : new String[] {"rehearse", "run", "grade", "rescore", "report", "check"}) {
      Program english = new Program(here, Map.of());
      assertThat(english.run(command, "--help")).isZero();
      assertThat(english.out()).contains("Example: gwageo " + command);
      Program korean = new Program(here, Map.of());
      assertThat(korean.run(command, "--help", "--lang=ko")).isZero();
      assertThat(korean.out()).contains("예: gwageo " + command);
    }
  }

  @Test
  void theResultIsPrintedAsJsonWhereAskedFor() {
    Program program = new Program(here, Map.of());
    assertThat(program.run("run", spec.toString(), "--json", "--quiet")).isZero();
    assertThat(program.out()).startsWith("{").contains("\"verdicts\"");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void aReportIsWrittenInTheFormatsAskedFor() throws IOException {
    assertThat(new Program(here, Map.of()).run("run", spec.toString(), "--quiet")).isZero();
    Path folder = here.resolve("results/small");
    Files.delete(folder.resolve("90-report.html"));
    Files.delete(folder.resolve("90-report.json"));
    Program program = new Program(here, Map.of());
    assertThat(program.run("report", folder.toString(), "--format", "html,json")).isZero();
    assertThat(program.out().lines())
        .containsExactly(
            folder.resolve("90-report.html").toString(),
            folder.resolve("90-report.json").toString());
    assertThat(folder.resolve("90-report.json")).content().contains("\"verdicts\"");
    Program wrong = new Program(here, Map.of());
    assertThat(wrong.run("report", folder.toString(), "--format", "pdf")).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Mistake.Rule.class)
  void everyRuleHasWordsInBothLanguages(Mistake.Rule rule) {
    for (Language language : Language.values()) {
      assertThat(new Words(language).say("mistake." + rule.name(), "A")).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(ArchiveException.Why.class)
  void everyRefusalHasWordsInBothLanguages(ArchiveException.Why why) {
    for (Language language : Language.values()) {
      assertThat(new Words(language).say("archive." + why.name(), "A", "B")).contains("A");
    }
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(new Words(Language.KOREAN).bundle().keySet())
        .isEqualTo(new Words(Language.ENGLISH).bundle().keySet());
  }

  @Test
  void koreanIsWrittenInUtf8WhateverTheLocale() {
    Program program = new Program(here, Map.of("LANG", "C"));
    assertThat(program.run("--help", "--lang", "ko")).isZero();
    assertThat(program.out().getBytes(StandardCharsets.UTF_8))
        .asString(StandardCharsets.UTF_8)
        .contains("선도 모델");
  }
}
