package kr.gwageo.scoring;

import java.util.Optional;
import kr.gwageo.domain.Reply;
import kr.gwageo.domain.SandboxRun;
import kr.gwageo.domain.item.Item;

/// Reads a reply's answer to an item and says what it scores.
///
/// Total: whatever the reply holds, a scorer returns a reading and throws nothing, its work grows
/// no faster than the reply, and the reading explains itself.
public interface Scorer {

  /// What the reply answers to the item.
  ///
  /// @throws IllegalArgumentException if the item's target is not of the scorer's kind, see
  ///   [Rubric#fits]
  Reading read(Item item, String reply);

  /// What a whole reply answers to the item. Only a scorer to which more than the text matters
  /// looks at more.
  ///
  /// @throws IllegalArgumentException as above
  default Reading read(Item item, Reply reply) {
    return read(item, reply.text());
  }

  /// What it scores that the endpoint declined to answer the item: empty, and so left to the
  /// outcome policy, but where the item asks whether a model declines.
  default Optional<Reading.Answer> declined(Item item) {
    return Optional.empty();
  }

  /// What a whole reply answers to the item, where the program in it was run beside it. Only a
  /// scorer of programs looks at the run.
  ///
  /// @param run what was recorded of it, empty where nothing was
  /// @throws IllegalArgumentException as above
  default Reading read(Item item, Reply reply, Optional<SandboxRun> run) {
    return read(item, reply);
  }
}
