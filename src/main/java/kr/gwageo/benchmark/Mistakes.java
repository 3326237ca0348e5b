package kr.gwageo.benchmark;

import java.util.ArrayList;
import java.util.List;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;

/// The mistakes found in one file of items so far.
final class Mistakes {
  private final String file;
  private final List<Mistake> found = new ArrayList<>();

  Mistakes(String file) {
    this.file = file;
  }

  void add(int line, String field, String text, Rule rule, String... values) {
    found.add(new Mistake(file, line, 1, field, text, rule, List.of(values), ""));
  }

  boolean none() {
    return found.isEmpty();
  }

  List<Mistake> found() {
    return found;
  }
}
