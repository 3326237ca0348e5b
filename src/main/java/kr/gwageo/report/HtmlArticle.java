package kr.gwageo.report;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.report.document.Document;
import kr.gwageo.report.words.Words;

/// A report in one language, as a part of the page.
final class HtmlArticle {
  private HtmlArticle() {}

  static Html of(Document document) {
    List<Html> pieces = new ArrayList<>();
    pieces.add(masthead(document));
    document.notices().forEach(notice -> pieces.add(HtmlBlocks.of(notice)));
    pieces.add(contents(document));
    int number = 0;
    for (Document.Section section : document.sections()) {
      number++;
      pieces.add(
          Html.element("section")
              .with("id", id(document, section))
              .with("class", section.id())
              .holding(
                  Html.element("h2").holding(number + ". " + section.title()),
                  Html.of(section.blocks().stream().map(HtmlBlocks::of).toList())));
    }
    pieces.add(Html.element("footer").holding(document.colophon()));
    return only(Html.element("article"), document)
        .with("data-title", title(document))
        .holding(pieces);
  }

  private static Html masthead(Document document) {
    List<Html> facts = new ArrayList<>();
    for (Document.Fact fact : document.facts()) {
      facts.add(
          Html.element("div")
              .holding(
                  Html.element("dt").holding(fact.label()),
                  Html.element("dd").holding(fact.value())));
    }
    return Html.element("header")
        .with("class", "masthead")
        .holding(
            Html.element("p").with("class", "genre").holding(document.genre()),
            Html.element("h1").holding(document.title()),
            Html.element("dl").holding(facts));
  }

  private static Html contents(Document document) {
    List<Html> links = new ArrayList<>();
    for (Document.Section section : document.sections()) {
      links.add(
          Html.element("li")
              .holding(
                  Html.element("a")
                      .with("href", "#" + id(document, section))
                      .holding(section.title())));
    }
    String label = Words.of(document.language()).say("page.contents");
    return Html.element("nav")
        .with("class", "contents")
        .with("aria-label", label)
        .holding(Html.element("ol").holding(links));
  }

  private static String id(Document document, Document.Section section) {
    return document.language() + "-" + section.id();
  }

  /// What the window is called.
  static String title(Document document) {
    return "[" + document.stamp().text() + "] " + document.title();
  }

  /// For readers of the document's language only.
  static Html.Element only(Html.Element element, Document document) {
    return element.with("lang", document.language()).with("data-lang", document.language());
  }
}
