package kr.gwageo.scoring.instruction;

import java.util.Optional;

/// The language of a reply, and English in one case alone.
final class Tongues {
  private Tongues() {}

  /// The reply is in a language: most of its letters in the script, most of its frequent words.
  static Checker language(Arguments arguments) {
    Language wanted = Language.of(arguments.lower("language"));
    return reply -> in(wanted, reply);
  }

  /// English, without a small letter.
  static Checker capitals() {
    return reply ->
        reply.text().chars().anyMatch(Character::isLowerCase)
            ? new Finding(false, "a small letter")
            : cased(reply, "capitals alone");
  }

  /// English, without a capital letter.
  static Checker smallLetters() {
    return reply ->
        reply.text().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c))
            ? new Finding(false, "a capital letter")
            : cased(reply, "small letters alone");
  }

  private static Finding cased(Reply reply, String what) {
    boolean letters =
        reply.text().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    Finding language = in(Language.EN, reply);
    return letters && language.kept()
        ? new Finding(true, what)
        : new Finding(false, letters ? language.found() : "no letter");
  }

  private static Finding in(Language wanted, Reply reply) {
    Optional<String> other = wanted.other(reply.text());
    return new Finding(
        other.isEmpty(), other.orElse("in " + wanted.code()) + ", wanted " + wanted.code());
  }
}
