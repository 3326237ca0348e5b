package kr.gwageo.bench.part;

import java.nio.file.Path;
import java.util.List;

/// What a child process is to do.
///
/// @param part what
/// @param url the load server's address, with what the server is to do in its path; `-`: none
/// @param folder of the round
/// @param inFlight requests open at once
/// @param trials to be asked, at least, or whatever else is counted
/// @param seconds of one measurement
public record Order(Part part, String url, Path folder, int inFlight, long trials, double seconds) {
  private static final int WORDS = 6;

  /// An order for work that needs neither server nor time.
  public static Order alone(Part part, Path folder, long count) {
    return new Order(part, "-", folder, 1, count, 0);
  }

  /// The order as a command line has it.
  public List<String> words() {
    return List.of(
        part.name(),
        url,
        folder.toString(),
        Integer.toString(inFlight),
        Long.toString(trials),
        Double.toString(seconds));
  }

  /// @throws IllegalArgumentException if the words are no order
  static Order of(List<String> words) {
    if (words.size() != WORDS) {
      throw new IllegalArgumentException("no order: " + words);
    }
    return new Order(
        Part.valueOf(words.get(0)),
        words.get(1),
        Path.of(words.get(2)),
        Integer.parseInt(words.get(3)),
        Long.parseLong(words.get(4)),
        Double.parseDouble(words.get(5)));
  }
}
