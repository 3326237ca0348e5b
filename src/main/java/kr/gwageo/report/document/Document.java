package kr.gwageo.report.document;

import java.util.List;

/// One report in one language.
///
/// @param language BCP 47
/// @param genre what kind of paper this is
/// @param title of the round
/// @param stamp what every page must bear
/// @param facts what identifies the round, at its head
/// @param notices what must be read before anything else
/// @param sections in reading order
/// @param colophon what made the report
public record Document(
    String language,
    String genre,
    String title,
    Stamp stamp,
    List<Fact> facts,
    List<Block.Notice> notices,
    List<Section> sections,
    String colophon) {
  public Document {
    facts = List.copyOf(facts);
    notices = List.copyOf(notices);
    sections = List.copyOf(sections);
  }

  /// What a round is, in a word or two.
  ///
  /// @param warning whether nobody should take the figures for official ones
  public record Stamp(String text, boolean warning) {}

  /// A label and what it says.
  public record Fact(String label, String value) {}

  /// A numbered part.
  ///
  /// @param id unique within the document, a word in ASCII
  public record Section(String id, String title, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }
}
