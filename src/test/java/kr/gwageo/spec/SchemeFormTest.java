package kr.gwageo.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import kr.gwageo.domain.scheme.Part;
import kr.gwageo.domain.scheme.Part.Conversion;
import kr.gwageo.domain.scheme.Part.Source;
import kr.gwageo.domain.scheme.Scheme;
import kr.gwageo.domain.scheme.Selection;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeFormTest {
  private static final String SOUND =
      """
      scheme: mine
      title: {ko: 배점, en: Points}
      parts:
        - name: bench
          title: {ko: 시험, en: Bench}
          source: benchmarks
          max: 12.5
          drop_lowest: 1
          convert: linear
          full: 100
          round: 1
        - {name: own, title: {ko: 개별, en: Own}, source: experts, max: 5, convert: ratio}
      """;

  @TempDir private Path folder = Path.of("");

  private Scheme read(String text) throws IOException, InvalidSpecException {
    return SpecReader.scheme(Files.writeString(folder.resolve("scheme.yaml"), text));
  }

  @Test
  void aSoundSchemeIsReadAsWritten() throws IOException, InvalidSpecException {
    Scheme scheme = read(SOUND);
    assertThat(scheme.meanDecimals()).isEqualTo(2);
    assertThat(scheme.max()).isEqualByComparingTo("17.5");
    Part bench = scheme.parts().getFirst();
    assertThat(bench.source()).isEqualTo(Source.BENCHMARKS);
    assertThat(bench.dropLowest()).isEqualTo(1);
    assertThat(bench.dropHighest()).isZero();
    assertThat(bench.decimals()).hasValue(1);
    assertThat(bench.conversion()).isEqualTo(new Conversion.Linear(new BigDecimal("100")));
    Part own = scheme.parts().getLast();
    assertThat(own.decimals()).isEmpty();
    assertThat(own.conversion()).isEqualTo(new Conversion.Ratio(BigDecimal.ONE, true));
  }

  @Test
  void whoStaysIsReadAndElseNobodyLeaves() throws IOException, InvalidSpecException {
    assertThat(read(SOUND).selection()).isEqualTo(Selection.NONE);
    String rules = "keep: 3\nties: [own, bench]\nrequires_originality: true\nnext_moves_up: true\n";
    assertThat(read(SOUND + rules).selection())
        .isEqualTo(new Selection(OptionalInt.of(3), List.of("own", "bench"), true, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "convert: linear | convert: linea   | parts[0].convert | ONE_OF",
        "full: 100       | cap: 1           | parts[0].full    | REQUIRED",
        "max: 12.5       | max: 0           | parts[0].max     | NUMBER",
        "max: 12.5       | most: 3          | parts[0].max     | REQUIRED",
        "source: benchmarks | source: press | parts[0].source  | ONE_OF",
        "name: own       | name: bench      | parts[1].name    | UNIQUE",
        "convert: ratio  | 'convert: ratio, capped: none' | parts[1].capped | ONE_OF",
        "convert: ratio  | 'convert: points, cap: 1'      | parts[1].cap    | KNOWN_FIELD",
        "round: 1        | round: 1.5       | parts[0].round   | WHOLE_NUMBER",
        "scheme: mine    | schema: mine     | scheme           | REQUIRED",
        "scheme: mine    | 'scheme: mine\nkeep: 0'               | keep           | WHOLE_NUMBER",
        "scheme: mine    | 'scheme: mine\nties: [bench, none]'   | ties           | ONE_OF",
        "scheme: mine    | 'scheme: mine\nties: [bench, bench]'  | ties           | UNIQUE",
        "scheme: mine    | 'scheme: mine\nnext_moves_up: true'   | next_moves_up  | ONLY_WITH",
        "scheme: mine    | 'scheme: mine\nrequires_originality: maybe'"
            + " | requires_originality | BOOLEAN"
      })
  void aBrokenSchemeNamesTheFieldAndTheRule(String from, String to, String field, Rule rule) {
    InvalidSpecException invalid =
        catchThrowableOfType(InvalidSpecException.class, () -> read(SOUND.replace(from, to)));
    assertThat(invalid.mistakes())
        .anySatisfy(mistake -> {
          assertThat(mistake.field()).isEqualTo(field);
          assertThat(mistake.rule()).isEqualTo(rule);
        });
  }

  @Test
  void aSchemeHasParts() {
    InvalidSpecException invalid =
        catchThrowableOfType(
            InvalidSpecException.class,
            () -> read("scheme: none\ntitle: {ko: 없음, en: None}\nparts: []\n"));
    assertThat(invalid.mistakes()).extracting(Mistake::rule).containsExactly(Rule.NOT_EMPTY);
  }
}
