package kr.gwageo.report.document;

/// How a stretch of a picture is filled: each with a pattern of its own, so that none is told by
/// its colour alone.
public enum Fill {
  SOLID,
  OPEN,
  HATCHED,
  DOTTED,
  CROSSED,
  DARK
}
