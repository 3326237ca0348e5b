package kr.gwageo.domain.item;

/// What a program is given to read, and what it has to print then.
public record TestCase(String input, String output) {

  /// Whether what a program printed is right: the same lines, whatever blanks end a line, and
  /// whatever empty lines end the text.
  public boolean accepts(String printed) {
    return plain(printed).equals(plain(output));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.lines().forEach(line -> plain.append(line.stripTrailing()).append('\n'));
    return plain.toString().stripTrailing();
  }
}
