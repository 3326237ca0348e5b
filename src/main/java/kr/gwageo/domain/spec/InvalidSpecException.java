package kr.gwageo.domain.spec;

import java.util.List;

/// Files that people wrote cannot be right. Carries all their mistakes, not only the first.
public final class InvalidSpecException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  public InvalidSpecException(List<Mistake> mistakes) {
    super(mistakes.toString());
    this.mistakes = List.copyOf(mistakes);
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }
}
