package kr.gwageo.archive;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Item;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.spec.Round;

/// The files that people and the planner make.
record Sheets(String spec, Round round, List<Item> items, Supplier<Stream<Trial>> plan) {
  void write(Folder folder) {
    folder.write(RoundArchive.SPEC, spec);
    folder.write(RoundRecord.RESOLVED, RoundRecord.resolved(round));
    folder.write(RoundRecord.ITEMS, itemLines());
    folder.write(RoundRecord.PLAN, RoundRecord.planned(plan.get()));
  }

  private Stream<String> itemLines() {
    return items.stream().map(RoundRecord.ItemLine::of).map(Json::line);
  }

  void mustEqual(Folder folder) {
    RoundRecord.mustBeOf(folder, round);
    if (!folder.holds(RoundRecord.ITEMS, itemLines())) {
      throw another(folder, RoundRecord.ITEMS);
    }
  }

  private static ArchiveException another(Folder folder, String name) {
    return new ArchiveException(Why.ANOTHER_ROUND, folder.file(name).toString(), "");
  }
}
