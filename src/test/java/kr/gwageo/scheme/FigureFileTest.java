package kr.gwageo.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import kr.gwageo.domain.scheme.Figure;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFileTest {

  private static List<Figure> read(String text) throws InvalidSpecException {
    return FigureFile.read(Marks.bundled("programme-round-1"), "figures.csv", text);
  }

  @Test
  void columnsStandInAnyOrderAndFieldsInQuotes() throws InvalidSpecException {
    List<Figure> figures =
        read(
            "\uFEFFvalue,team,part,source,standard_error\r\n"
                + "72.030,\"한빛, \"\"갑\"\"\",common,mean,0.5\r\n\r\n");
    assertThat(figures).hasSize(1);
    assertThat(figures.getFirst().team()).isEqualTo("한빛, \"갑\"");
    assertThat(figures.getFirst().value()).isEqualTo(new BigDecimal("72.030"));
    assertThat(figures.getFirst().standardError()).isEqualTo(OptionalDouble.of(0.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,nia,x,101,   | value          | NUMBER",
        "a,nia,x,-1,    | value          | NUMBER",
        "a,nia,x,NaN,   | value          | NUMBER",
        "a,nia,x,1e2,   | value          | NUMBER",
        "a,nia,x,,      | value          | NUMBER",
        "a,nja,x,50,    | part           | ONE_OF",
        "',nia,x,50,'   | team           | TEXT",
        "a,nia,,50,     | source         | TEXT",
        "a,nia,x,50     | ''             | COLUMNS",
        "a,individual,x,50, | reference  | REQUIRED",
        "a,individual,x,50,0 | reference | NUMBER",
        "a,experts,x,36, | value         | NUMBER"
      })
  void aFigureThatCannotBeRightIsNamed(String row, String field, Rule rule) {
    Mistake mistake = mistakes("team,part,source,value,reference\n" + row + "\n").getFirst();
    assertThat(mistake.rule()).isEqualTo(rule);
    assertThat(mistake.field()).isEqualTo(field);
    assertThat(mistake.line()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "team,part,source              | REQUIRED",
        "team,part,source,value,colour | KNOWN_FIELD",
        "team,part,source,value,value  | DISTINCT_COLUMNS",
        "team,part,source,value        | NOT_EMPTY",
        "''                            | REQUIRED"
      })
  void aHeadThatCannotBeRightIsNamed(String head, Rule rule) {
    assertThat(mistakes(head)).extracting(Mistake::rule).contains(rule);
  }

  @Test
  void aQuoteThatIsNeverClosedIsNamedWhereItOpensHoweverLongTheFile() {
    List<Mistake> mistakes =
        mistakes(
            "team,part,source,value\na,nia,x,50\nb,\"nia,x,50\n" + "c,nia,x,50\n".repeat(200_000));
    assertThat(mistakes).extracting(Mistake::rule).containsExactly(Rule.CLOSED_QUOTE);
    assertThat(mistakes.getFirst().line()).isEqualTo(3);
  }

  @Test
  void oneSourceGivesATeamOneFigure() {
    List<Mistake> mistakes =
        mistakes("team,part,source,value\na,nia,x,50\nb,nia,x,50\na,nia,x,60\n");
    assertThat(mistakes).extracting(Mistake::rule).containsExactly(Rule.UNIQUE);
    assertThat(mistakes.getFirst().line()).isEqualTo(4);
  }

  private static List<Mistake> mistakes(String text) {
    return catchThrowableOfType(InvalidSpecException.class, () -> read(text)).mistakes();
  }
}
