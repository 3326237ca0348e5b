package kr.gwageo.spec;

import java.util.Optional;
import kr.gwageo.domain.spec.Title;

/// Reads a text given in Korean and in English.
final class Titles {
  private Titles() {}

  static Title read(Fields fields, String key) {
    Optional<Fields> both = fields.require(key) ? fields.fields(key) : Optional.empty();
    return both.map(Titles::read).orElse(new Title("", ""));
  }

  /// The text whose languages these fields are.
  static Title read(Fields both) {
    Title title = new Title(both.requiredText("ko"), both.requiredText("en"));
    both.close();
    return title;
  }
}
