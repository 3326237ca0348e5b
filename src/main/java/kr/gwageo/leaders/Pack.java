package kr.gwageo.leaders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.Kind;
import kr.gwageo.domain.spec.Sampling;

/// What the leaders of a round answered and scored, item by item.
///
/// @param schema name and version of this form
/// @param tool that made it
/// @param round in which the leaders were asked
/// @param made when it was packed
/// @param ratio of every leader's score that is to be reached
/// @param chanceCorrected whether on scores less what guessing gives
/// @param repeats how often each leader was asked each item; scores are means over them
/// @param sampling common generation settings
/// @param exams the benchmarks, in the order of the round
/// @param leaders in the order of the round
/// @param items of all benchmarks
public record Pack(
    String schema,
    String tool,
    String round,
    Instant made,
    double ratio,
    boolean chanceCorrected,
    int repeats,
    Sampling sampling,
    List<Exam> exams,
    List<Leader> leaders,
    List<Entry> items) {
  /// Name and version of the form.
  public static final String SCHEMA = "gwageo/leaders-pack/1";

  public Pack {
    exams = List.copyOf(exams);
    leaders = List.copyOf(leaders);
    items = List.copyOf(items);
  }

  /// A benchmark as the round used it.
  ///
  /// @param task the round's name for it
  /// @param benchmark the folder of its definition, by name
  /// @param version of its items, as their makers count
  /// @param weight in the composite
  /// @param items how many it has
  /// @param digest of its items, in their order
  public record Exam(
      String task, String benchmark, String version, double weight, int items, Digest digest) {}

  /// A leader.
  ///
  /// @param name within the round
  /// @param title as reports show it
  /// @param origin of its answers
  /// @param model the name under which it was asked
  /// @param first when it was asked first
  /// @param last when its last answer came
  public record Leader(
      String name,
      String title,
      Origin origin,
      String model,
      Optional<Instant> first,
      Optional<Instant> last) {}

  /// Where a leader's answers come from.
  public enum Origin {
    /// An endpoint was asked.
    ENDPOINT,
    /// Answers that were recorded before were given again.
    RECORDED,
    /// Nobody answered: a simulated model.
    SIMULATED
  }

  /// An item, and what each leader made of it.
  ///
  /// @param id within its task
  /// @param item digest of its content
  /// @param prompt digest of what was sent first, settings included
  /// @param given one for each leader, in their order
  public record Entry(String task, String id, Digest item, Digest prompt, List<Given> given) {
    public Entry {
      given = List.copyOf(given);
    }
  }

  /// What a leader made of an item.
  ///
  /// @param score mean over the repeats, in \[0, 1\]
  /// @param answers one for each repeat
  public record Given(double score, List<Answer> answers) {
    public Given {
      answers = List.copyOf(answers);
    }
  }

  /// One answer.
  ///
  /// @param kind what it amounts to
  /// @param score of it
  /// @param read the answer as read, empty where none was
  /// @param text as the leader wrote it
  public record Answer(Kind kind, double score, String read, String text) {}

  /// Whether the leaders are a frontier: endpoints that were asked, all of them. Simulated leaders
  /// never are.
  public boolean frontier() {
    return leaders.stream().allMatch(leader -> leader.origin() == Origin.ENDPOINT);
  }
}
