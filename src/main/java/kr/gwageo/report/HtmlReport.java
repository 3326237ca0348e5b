package kr.gwageo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kr.gwageo.domain.result.RoundResult;
import kr.gwageo.report.document.Document;
import kr.gwageo.report.section.Composer;
import kr.gwageo.report.words.Words;

/// One page that needs nothing but itself: both languages with a switch, light and dark, no
/// network. The content security policy names the digests of our own style and script, so nothing
/// else can run or be fetched.
final class HtmlReport implements Renderer {
  private static final List<String> THEMES = List.of("auto", "light", "dark");

  @Override
  public String render(RoundResult result, Look look) {
    return page(words -> Composer.compose(result, words), look);
  }

  /// @param answers as JSON, for the page to hold
  static String page(RoundResult result, Look look, String answers) {
    return page(words -> Composer.compose(result, words), look, Html.data("answers", answers));
  }

  static String page(Function<Words, Document> composer, Look look) {
    return page(composer, look, Html.NOTHING);
  }

  private static String page(Function<Words, Document> composer, Look look, Html data) {
    Resource style = Resource.named("report.css");
    Resource script = Resource.named("report.js").and(Resource.named("answers.js"));
    List<Document> documents = new ArrayList<>();
    for (Language language : Language.values()) {
      documents.add(composer.apply(Words.of(language.tag())));
    }
    Html html =
        Html.element("html")
            .with("lang", look.language().tag())
            .holding(
                head(
                    first(documents, look.language()),
                    style,
                    scripts(script, data.equals(Html.NOTHING))),
                body(documents, look.language(), data, script));
    return "<!DOCTYPE html>\n" + html.markup();
  }

  private static Document first(List<Document> documents, Language language) {
    return documents.stream()
        .filter(document -> document.language().equals(language.tag()))
        .findFirst()
        .orElseThrow();
  }

  /// What may run: our own script, and what it loads where the answers are in files beside the
  /// page, on a disk too, where no source could be named.
  private static String scripts(Resource script, boolean loads) {
    return "script-src " + script.source() + (loads ? " 'strict-dynamic'" : "");
  }

  private static Html head(Document document, Resource style, String scripts) {
    String policy =
        String.join(
            "; ",
            "default-src 'none'",
            "style-src " + style.source(),
            scripts,
            "base-uri 'none'",
            "form-action 'none'");
    return Html.element("head")
        .holding(
            Html.element("meta").with("charset", "utf-8").empty(),
            Html.element("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", policy)
                .empty(),
            Html.element("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1")
                .empty(),
            Html.element("meta").with("name", "referrer").with("content", "no-referrer").empty(),
            Html.element("title").holding(HtmlArticle.title(document)),
            Html.resource("style", style));
  }

  private static Html body(List<Document> documents, Language first, Html data, Resource script) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(
        Html.element("a")
            .with("class", "skip")
            .with("href", "#content")
            .holding(each(documents, "page.skip", "span")));
    pieces.add(patterns());
    pieces.add(bar(documents, first));
    pieces.add(
        Html.element("main")
            .with("id", "content")
            .with("tabindex", "-1")
            .holding(documents.stream().map(HtmlArticle::of).toList()));
    pieces.add(data);
    pieces.add(Html.resource("script", script));
    return Html.element("body").holding(pieces);
  }

  /// What fills stretches of pictures, for the whole page.
  private static Html patterns() {
    return Html.element("svg")
        .with("class", "patterns")
        .with("width", "0")
        .with("height", "0")
        .with("aria-hidden", "true")
        .holding(
            pattern("hatched", "M-1 1L1 -1M0 6L6 0M5 7L7 5"),
            pattern("dotted", "M1.5 3A1.5 1.5 0 1 1 4.5 3A1.5 1.5 0 1 1 1.5 3Z"),
            pattern("crossed", "M0 0L6 6M0 6L6 0"));
  }

  private static Html pattern(String name, String path) {
    return Html.element("pattern")
        .with("id", "pattern-" + name)
        .with("width", "6")
        .with("height", "6")
        .with("patternUnits", "userSpaceOnUse")
        .holding(
            Html.element("rect")
                .with("class", "ground")
                .with("width", "6")
                .with("height", "6")
                .holding(),
            Html.element("path").with("class", "stroke").with("d", path).holding());
  }

  private static Html bar(List<Document> documents, Language first) {
    List<Html> languages = new ArrayList<>();
    for (Language language : Language.values()) {
      languages.add(
          option(
              "lang",
              language.tag(),
              language == first,
              Html.element("span")
                  .with("lang", language.tag())
                  .holding(Words.of(language.tag()).say("language.name"))));
    }
    List<Html> themes = new ArrayList<>();
    for (String theme : THEMES) {
      themes.add(
          option(
              "theme",
              theme,
              theme.equals("auto"),
              each(documents, "page.theme." + theme, "span")));
    }
    List<Html> stamps = new ArrayList<>();
    for (Document document : documents) {
      Document.Stamp stamp = document.stamp();
      stamps.add(
          HtmlArticle.only(Html.element("span"), document)
              .with("class", stamp.warning() ? "stamp warning" : "stamp")
              .holding(stamp.text()));
    }
    return Html.element("header")
        .with("class", "bar")
        .holding(
            Html.of(stamps),
            choice(each(documents, "page.language", "span"), languages),
            choice(each(documents, "page.theme", "span"), themes));
  }

  private static Html choice(Html legend, List<Html> options) {
    return Html.element("fieldset")
        .holding(Html.element("legend").holding(legend), Html.of(options));
  }

  private static Html option(String name, String value, boolean chosen, Html label) {
    String id = name + "-" + value;
    Html.Element input =
        Html.element("input")
            .with("type", "radio")
            .with("name", name)
            .with("id", id)
            .with("value", value);
    return Html.of(
        (chosen ? input.with("checked") : input).empty(),
        Html.element("label").with("for", id).holding(label));
  }

  /// A message in every language; the page shows that of the language chosen.
  private static Html each(List<Document> documents, String key, String element) {
    return Html.of(
        documents.stream()
            .map(document ->
                HtmlArticle.only(Html.element(element), document)
                    .holding(Words.of(document.language()).say(key)))
            .toList());
  }
}
