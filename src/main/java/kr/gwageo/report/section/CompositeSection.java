package kr.gwageo.report.section;

import java.util.List;
import java.util.Optional;
import kr.gwageo.report.document.Block;
import kr.gwageo.report.document.Document.Section;
import kr.gwageo.report.words.Words;

/// Every competitor against every leader over all tasks.
final class CompositeSection {
  private CompositeSection() {}

  static Section of(RoundView view) {
    Words words = view.words();
    return new Section(
        "composite",
        words.say("composite.title"),
        List.of(
            new Block.Paragraph(words.say("composite.how")),
            ComparisonTable.of(view, Optional.empty())));
  }
}
