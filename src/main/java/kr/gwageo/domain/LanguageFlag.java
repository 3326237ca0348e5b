package kr.gwageo.domain;

/// What is odd about the language of a reply to a Korean question. A flag stands beside a score and
/// changes nothing in it.
public enum LanguageFlag {
  /// Chinese, Japanese or another script in the midst of Korean, neither quoted nor a gloss.
  FOREIGN_SCRIPT,
  /// Prose that falls into another language of Latin letters and is no name, unit or code.
  CODE_SWITCHING,
  /// A phrase or a line over and over.
  REPETITION,
  /// Less hangul among the letters than Korean prose has.
  LITTLE_HANGUL,
  /// Another register than the question asks for.
  REGISTER
}
