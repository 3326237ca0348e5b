package kr.gwageo.domain.result;

/// What a verdict says.
public enum Decision {
  REACHED,
  NOT_REACHED,
  UNDECIDED
}
