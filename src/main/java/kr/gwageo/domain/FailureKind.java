package kr.gwageo.domain;

/// Why no complete reply came, and whether asking again can help.
public enum FailureKind {
  RATE_LIMITED(true, Fault.SERVER),
  OVERLOADED(true, Fault.SERVER),
  SERVER_ERROR(true, Fault.SERVER),
  CONNECTION(true, Fault.NETWORK),
  TLS(false, Fault.NETWORK),
  DNS(true, Fault.NETWORK),
  TIMEOUT_FIRST_TOKEN(true, Fault.SERVER),
  TIMEOUT_BETWEEN_TOKENS(true, Fault.SERVER),
  TIMEOUT_TOTAL(true, Fault.SERVER),
  MALFORMED_BODY(true, Fault.SERVER),
  CUT_OFF_STREAM(true, Fault.NETWORK),
  EMPTY_BODY(true, Fault.SERVER),
  WRONG_CONTENT_TYPE(true, Fault.SERVER),
  OVERSIZED_BODY(false, Fault.REQUEST),
  AUTHENTICATION(false, Fault.ROUND),
  UNKNOWN_MODEL(false, Fault.ROUND),
  PROMPT_TOO_LONG(false, Fault.REQUEST),
  REJECTED_PARAMETER(false, Fault.ROUND),
  UNSENDABLE_PROMPT(false, Fault.REQUEST);

  /// Where the cause lies.
  public enum Fault {
    /// With the endpoint.
    SERVER,
    /// On the way to it.
    NETWORK,
    /// In what the spec says of the entry, so that every request will fail.
    ROUND,
    /// With this one request.
    REQUEST
  }

  private final boolean retriable;
  private final Fault fault;

  FailureKind(boolean retriable, Fault fault) {
    this.retriable = retriable;
    this.fault = fault;
  }

  /// Whether the same request may succeed later.
  public boolean retriable() {
    return retriable;
  }

  public Fault fault() {
    return fault;
  }
}
