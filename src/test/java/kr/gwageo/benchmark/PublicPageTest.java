package kr.gwageo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.gwageo.domain.benchmark.BenchmarkSpec;
import kr.gwageo.domain.spec.Published.Protocol;
import org.junit.jupiter.api.Test;

/// The public benchmarks that the program has definitions of, and the page that lists them. To
/// write the page: `mvn test -Dtest=PublicPageTest -Dpage=write`.
class PublicPageTest {
  private static final Library LIBRARY = new Library(List.of(Path.of("benchmarks")));
  private static final Path PAGE = Path.of("docs/benchmarks/public.md");

  private static List<BenchmarkSpec> definitions() throws Exception {
    List<BenchmarkSpec> definitions = new ArrayList<>();
    for (String name : LIBRARY.names()) {
      BenchmarkSpec spec = Definitions.reader().benchmark(LIBRARY.definition(name));
      if (spec.home().isPresent()) {
        definitions.add(spec);
      }
    }
    return definitions;
  }

  @Test
  void everyOneSaysWhatItMeasuresWhatItDoesNotAndHowItsMakersMeasure() throws Exception {
    assertThat(definitions())
        .hasSizeGreaterThanOrEqualTo(40)
        .allSatisfy(spec -> {
          assertThat(spec.published().measures().ko()).as(spec.name()).isNotBlank();
          assertThat(spec.published().measures().en()).as(spec.name()).isNotBlank();
          assertThat(spec.limits().ko()).as(spec.name()).isNotBlank();
          assertThat(spec.licence()).as(spec.name()).isNotBlank();
          assertThat(spec.source()).as(spec.name()).startsWith("https://");
          assertThat(spec.published().protocol().reference())
              .as(spec.name())
              .startsWith("https://");
        });
  }

  @Test
  void thePageListsThem() throws Exception {
    String page = page();
    if ("write".equals(System.getProperty("page"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("run: mvn test -Dtest=PublicPageTest -Dpage=write").hasContent(page);
  }

  private static String page() throws Exception {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Public benchmarks

        The program has a definition of each; the items stay at their homes, under their own licences. `gwageo benchmarks pull NAME` fetches them,
        `gwageo benchmarks show NAME` tells the rest: what is measured and what is not, known defects, and what is done otherwise here than by the
        makers. A revision or digest that no public page tells is not pinned: the first fetch records it, and a later one that differs is refused.
        The licence is accepted once, by `--accept-licence`; a gated home wants a token in the variable that `show` names; `--mirror` and `--proxy` lead
        another way; what broke off goes on with the same command. Where the format is Parquet, `GWAGEO_PARQUET=1 ./gwageo` builds a program that reads it.
        The table is written by `mvn test -Dtest=PublicPageTest -Dpage=write`.

        | name | title | domain | items | format | graded by | licence | as published | pinned |
        |---|---|---|---|---|---|---|---|---|
        """);
    for (BenchmarkSpec spec : definitions()) {
      page.append(row(spec));
    }
    return page.toString();
  }

  private static String row(BenchmarkSpec spec) {
    Protocol protocol = spec.published().protocol();
    String shots = protocol.shots().isPresent() ? protocol.shots().getAsInt() + " examples, " : "";
    String reasoning =
        switch (protocol.reasoning()) {
          case UNSTATED -> "reasoning not stated";
          case NONE -> "no reasoning";
          case CHAIN_OF_THOUGHT -> "chain of thought";
          case FREE -> "free reasoning";
        };
    boolean revision = spec.home().orElseThrow().pinned();
    boolean digests = spec.files().stream().allMatch(file -> file.sha256().isPresent());
    return "| [%s](%s) | %s | %s | %s | %s | %s | %s | %s%s | %s |\n"
        .formatted(
            spec.name(),
            spec.source(),
            spec.title().en(),
            spec.domain(),
            spec.published().size().isPresent()
                ? String.format(Locale.ROOT, "%,d", spec.published().size().getAsInt())
                : "–",
            spec.layout().format(),
            spec.scorer().name(),
            spec.licence(),
            shots,
            reasoning,
            revision && digests ? "revision, digests" : revision ? "revision" : "–");
  }
}
