package kr.gwageo.scoring.choice;

/// What a sentence says of an option it mentions.
enum Stance {
  /// That it is the answer, in so many words.
  CALLED_ANSWER,
  /// That it is so, or may be.
  ASSERTED,
  /// That something is it, with nothing but the copula: `수도는 서울이다`.
  IDENTIFIED,
  /// That it is not.
  REJECTED,
  /// That it is one of those to choose from.
  LISTED,
  /// Something else.
  NEUTRAL
}
