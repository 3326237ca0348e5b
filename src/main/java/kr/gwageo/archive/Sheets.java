package kr.gwageo.archive;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.gwageo.archive.ArchiveException.Why;
import kr.gwageo.domain.Trial;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.spec.Mode;
import kr.gwageo.domain.spec.Round;

/// The files that people and the planner make.
record Sheets(String spec, Round round, List<Item> items, Supplier<Stream<Trial>> plan) {
  static final List<String> NAMES =
      List.of(RoundRecord.SPEC, RoundRecord.RESOLVED, RoundRecord.ITEMS, RoundRecord.PLAN);

  /// Holds a new folder to hold nothing, or what an interrupted run wrote of these.
  void mustBeAlone(Folder folder) {
    for (String name : folder.names()) {
      if (!NAMES.contains(name)) {
        throw new ArchiveException(Why.OCCUPIED, folder.file("").toString(), name);
      }
    }
  }

  /// Writes them, and seals them.
  ///
  /// @param now the time of the seal
  void write(Folder folder, Instant now) {
    folder.write(RoundRecord.SPEC, spec);
    folder.write(RoundRecord.RESOLVED, RoundRecord.resolved(round));
    folder.write(RoundRecord.ITEMS, itemLines());
    folder.write(RoundRecord.PLAN, RoundRecord.planned(plan.get()));
    Mode mode = round.spec().mode();
    Seal seal =
        new Seal(Schema.SEAL.text(), mode, mode == Mode.OFFICIAL, now, folder.digests(NAMES));
    folder.write(RoundRecord.SEAL, Json.pretty(seal));
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
