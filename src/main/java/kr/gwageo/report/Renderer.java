package kr.gwageo.report;

import kr.gwageo.domain.result.RoundResult;

/// Turns a round's result into the text of one format.
public interface Renderer {

  String render(RoundResult result, Look look);

  /// What the one who asks for a report may choose. A format takes of it what it has a use for.
  ///
  /// @param language of the terminal and of CSV; which one of both a page shows first
  /// @param width columns of the terminal, at least 40
  /// @param colour whether the terminal takes ANSI colours
  record Look(Language language, int width, boolean colour) {

    /// Korean, 100 columns, no colour.
    public static final Look DEFAULT = new Look(Language.KOREAN, 100, false);

    public Look {
      if (width < 40) {
        throw new IllegalArgumentException("a terminal has at least 40 columns: " + width);
      }
    }
  }
}
