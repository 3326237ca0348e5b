package kr.gwageo.archive;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.Trial;

/// Holds what a folder has to what it should have, line by line. Only reads.
public final class Proofreader {
  private final Folder folder;

  public Proofreader(Path path) {
    this.folder = new Folder(path);
  }

  /// The first line, from 1, at which the sealed plan differs from this one.
  public OptionalLong plan(Stream<Trial> trials) {
    return folder.compare(
        RoundRecord.PLAN,
        taker -> {
          RoundRecord.planned(trials).forEachOrdered(taker);
          return taker.firstDifference();
        });
  }

  /// The first line, from 1, at which a file of the folder differs from a text.
  ///
  /// @param name of the file, which is there
  public OptionalLong text(String name, String text) {
    return folder.firstDifference(name, text);
  }

  /// Whether the folder has a file of this name.
  public boolean has(String name) {
    return folder.has(name);
  }

  /// Holds the scores in the folder to those that come up in a piece of work.
  ///
  /// @param work gives every score to the taker, in order
  /// @param differs takes the first line, from 1, that differs, if one does
  /// @return what the work returns
  public <T> T scores(Function<Consumer<Score>, T> work, LongConsumer differs) {
    if (!folder.has(RoundRecord.SCORES)) {
      return work.apply(score -> {});
    }
    return folder.compare(
        RoundRecord.SCORES,
        taker -> {
          T returned = work.apply(score -> taker.accept(Json.line(score)));
          taker.firstDifference().ifPresent(differs);
          return returned;
        });
  }
}
