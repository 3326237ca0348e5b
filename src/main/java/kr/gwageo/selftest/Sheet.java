package kr.gwageo.selftest;

/// What a person asked for, as the first file of the folder has it.
final class Sheet {
  private Sheet() {}

  static String of(SelfTestOrder order) {
    return """
    # gwageo selftest
    url: %s
    model: %s
    protocol: %s
    leaders: {round: %s, digest: "%s"}
    alpha: %s
    seed: %d
    """
        .formatted(
            quoted(order.service().url()),
            quoted(order.service().model()),
            quoted(order.service().protocol()),
            quoted(order.leaders().pack().round()),
            order.leaders().digest(),
            order.alpha(),
            order.seed());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(point -> {
          if (point == '"' || point == '\\') {
            quoted.append('\\').appendCodePoint(point);
          } else if (Character.isISOControl(point)) {
            quoted.append("\\u%04x".formatted(point));
          } else {
            quoted.appendCodePoint(point);
          }
        });
    return quoted.append('"').toString();
  }
}
