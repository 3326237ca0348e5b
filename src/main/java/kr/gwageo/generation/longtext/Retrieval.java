package kr.gwageo.generation.longtext;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Questions on facts that lie far apart in a long text of generated records.
///
/// The text is as long as a number of tokens says, at 1.5 characters a token: Korean with its
/// spaces and digits takes more tokens or fewer by the tokeniser, and 1.5 lies in the middle of
/// what common ones need. The name of a family is an order of size, not a count.
public final class Retrieval implements Workshop {
  private final int chars;

  /// @param tokens about how long the text is
  public Retrieval(int tokens) {
    chars = tokens * 3 / 2;
  }

  @Override
  public long length() {
    return chars;
  }

  @Override
  public List<Structure> structures() {
    Chains chains = new Chains(chars);
    Tallies tallies = new Tallies(chars);
    Timelines timelines = new Timelines(chars);
    return List.of(
        new Structure("chain", chains::locker),
        new Structure("present-or-absent", chains::borrowed),
        new Structure("count-with-properties", tallies::count),
        new Structure("scattered-sum", tallies::sum),
        new Structure("latest-correction", timelines::correction),
        new Structure("order-of-events", timelines::order));
  }
}
