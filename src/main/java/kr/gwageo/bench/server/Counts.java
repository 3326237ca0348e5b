package kr.gwageo.bench.server;

/// What the server has seen since it was started or told to begin anew. Its own questions do not
/// count.
///
/// @param requests for completions
/// @param connections accepted
/// @param events sent in streams
/// @param finished answers sent to their end
/// @param cut answers whose client went away
/// @param atOnce requests open at once, at most
/// @param firstAt when the first request came, in milliseconds of the epoch; 0 if none did
public record Counts(
    long requests,
    long connections,
    long events,
    long finished,
    long cut,
    long atOnce,
    long firstAt) {
  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

  /// One JSON object.
  String json() {
    return """
    {"requests":%d,"connections":%d,"events":%d,"finished":%d,"cut":%d,"at_once":%d,"first_at":%d}\
    """
        .formatted(requests, connections, events, finished, cut, atOnce, firstAt);
  }
}
