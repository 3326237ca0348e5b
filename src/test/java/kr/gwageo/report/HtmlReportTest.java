package kr.gwageo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.report.Pages.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final String PAGE = Reporter.render(SampleRound.practice(), ReportFormat.HTML);
  private static final List<Element> ELEMENTS = Pages.elements(PAGE);

  @Test
  void thePolicyAllowsOurStyleAndScriptAndNothingElse() throws NoSuchAlgorithmException {
    String policy =
        named("meta").stream()
            .filter(meta -> meta.attribute("http-equiv").equals("Content-Security-Policy"))
            .map(meta -> Pages.text(meta.attribute("content")))
            .collect(Collectors.joining());
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s' 'strict-dynamic'; base-uri 'none';"
                    .formatted(digest("style"), digest("script"))
                + " form-action 'none'");
  }

  @Test
  void nothingComesFromOutside() {
    assertThat(ELEMENTS)
        .allSatisfy(element -> {
          assertThat(element.attributes().keySet())
              .doesNotContain("src", "style", "action", "formaction", "srcset", "data", "ping")
              .noneMatch(name -> name.startsWith("on"));
          assertThat(element.attribute("href")).matches("(#.+)?");
        });
    assertThat(ELEMENTS.stream().map(Element::name))
        .doesNotContain("img", "link", "iframe", "object", "embed", "base", "form", "use", "image");
    assertThat(content("style"))
        .doesNotContainPattern("url\\((?!#pattern-)")
        .doesNotContain("@import", "@font-face");
    assertThat(content("script")).doesNotContain("fetch", "XMLHttp", "innerHTML", "eval", "http");
  }

  @Test
  void aHostileNameIsTextOnly() {
    assertThat(named("script")).hasSize(1);
    assertThat(PAGE)
        .contains("=1+1&lt;/script&gt;&lt;img")
        .doesNotContain("\u202e", "\u001b", "\u0007");
  }

  @Test
  void everyLinkAndLabelLeadsSomewhere() {
    List<String> ids =
        ELEMENTS.stream().map(e -> e.attribute("id")).filter(id -> !id.isEmpty()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(named("a"))
        .isNotEmpty()
        .allMatch(a -> ids.contains(a.attribute("href").substring(1)));
    assertThat(named("label")).hasSize(5).allMatch(label -> ids.contains(label.attribute("for")));
  }

  @Test
  void everyTableHasACaptionHeadsAndRowsOfOneLength() {
    assertThat(named("table")).hasSizeGreaterThan(20);
    for (Element table : named("table")) {
      List<Element> inside = table.elements();
      assertThat(inside.getFirst().name()).isEqualTo("caption");
      long heads = inside.stream().filter(e -> e.attribute("scope").equals("col")).count();
      List<Element> rows = inside.stream().filter(e -> e.name().equals("tr")).toList();
      assertThat(rows).hasSizeGreaterThan(1);
      for (Element row : rows) {
        List<Element> cells =
            row.elements().stream().filter(e -> Set.of("th", "td").contains(e.name())).toList();
        assertThat(cells.stream().mapToLong(HtmlReportTest::columns).sum()).isEqualTo(heads);
        assertThat(cells.getFirst().attribute("scope")).isNotEmpty();
      }
    }
  }

  private static long columns(Element cell) {
    String columns = cell.attribute("colspan");
    return columns.isEmpty() ? 1 : Long.parseLong(columns);
  }

  @Test
  void headingsDescendByOne() {
    int before = 1;
    for (Element element : ELEMENTS) {
      if (element.name().matches("h[1-6]")) {
        int level = element.name().charAt(1) - '0';
        assertThat(level).isLessThanOrEqualTo(before + 1);
        before = level;
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameParts() {
    List<List<String>> parts =
        named("article").stream()
            .map(article ->
                article.elements().stream()
                    .map(element -> element.name() + element.attribute("class"))
                    .toList())
            .toList();
    assertThat(parts).hasSize(2);
    assertThat(parts.get(1)).isEqualTo(parts.get(0));
  }

  @Test
  void theLanguageAskedForComesFirst() {
    String english =
        Reporter.render(
            SampleRound.practice(),
            ReportFormat.HTML,
            new Renderer.Look(Language.ENGLISH, 100, false));
    assertThat(PAGE).contains("<html lang=\"ko\">", "id=\"lang-ko\" value=\"ko\" checked>");
    assertThat(english).contains("<html lang=\"en\">", "id=\"lang-en\" value=\"en\" checked>");
    assertThat(english).contains("<title>[Practice round] Rehearsal round 1 of 2026</title>");
  }

  private static List<Element> named(String name) {
    return ELEMENTS.stream().filter(element -> element.name().equals(name)).toList();
  }

  private static String content(String name) {
    return named(name).getFirst().content();
  }

  private static String digest(String element) throws NoSuchAlgorithmException {
    byte[] bytes = content(element).getBytes(StandardCharsets.UTF_8);
    byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(sha);
  }
}
