package kr.gwageo.spec;

import java.util.Optional;
import kr.gwageo.domain.spec.Title;

/// Reads a text given in Korean and in English.
final class Titles {
  private Titles() {}

  static Title read(Fields fields, String key) {
    Optional<Fields> both = fields.require(key) ? fields.fields(key) : Optional.empty();
    if (both.isEmpty()) {
      return new Title("", "");
    }
    Title title = new Title(both.get().requiredText("ko"), both.get().requiredText("en"));
    both.get().close();
    return title;
  }
}
