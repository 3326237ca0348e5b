package kr.gwageo.pull;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Response;

/// What came of one request and the redirects that followed it.
///
/// @param response the last one, its body unread
/// @param asked where the request went first
/// @param told what was said on the way
/// @param tokenSent whether the last request carried the token
record Answer(Response response, HttpUrl asked, Told told, boolean tokenSent)
    implements AutoCloseable {
  private static final Pattern RANGE =
      Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

  /// What a home says of a file before it sends to where the bytes are, as Hugging Face does.
  ///
  /// @param commit that the revision stands for
  /// @param etag of the file's content
  /// @param bytes of the file
  record Told(Optional<String> commit, Optional<String> etag, OptionalLong bytes) {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    static Told nothing() {
      return new Told(Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    /// This, and what a further response says where this says nothing.
    Told and(Response response) {
      return new Told(
          commit.or(() ->
              header(response, "X-Repo-Commit").filter(text -> COMMIT.matcher(text).matches())),
          etag.or(() -> header(response, "X-Linked-Etag")),
          bytes.isPresent() ? bytes : number(header(response, "X-Linked-Size")));
    }
  }

  static Optional<String> header(Response response, String name) {
    return Optional.ofNullable(response.header(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= 300);
  }

  private static OptionalLong number(Optional<String> text) {
    Optional<String> digits = text.filter(value -> LENGTH.matcher(value).matches());
    return digits.isPresent()
        ? OptionalLong.of(Long.parseLong(digits.get()))
        : OptionalLong.empty();
  }

  int status() {
    return response.code();
  }

  Optional<String> header(String name) {
    return header(response, name);
  }

  /// Whether it comes from the server that was asked, not from one that it sent us to.
  boolean fromWhereAsked() {
    return Address.sameServer(response.request().url(), asked);
  }

  boolean isWebPage() {
    MediaType type = response.body().contentType();
    return type != null && (type.subtype().equals("html") || type.subtype().equals("xhtml+xml"));
  }

  /// The encoding of the body, in small letters; empty where the bytes are the file's own.
  Optional<String> encoding() {
    return header("Content-Encoding")
        .map(text -> text.toLowerCase(java.util.Locale.ROOT))
        .filter(text -> !text.equals("identity"));
  }

  /// The name of exactly these bytes; empty where there is none.
  Optional<String> strongEtag() {
    return header("ETag").filter(text -> text.startsWith("\"") && encoding().isEmpty());
  }

  /// From which byte of the file the body goes on; empty where it does not say.
  OptionalLong rangeStart() {
    Matcher range = RANGE.matcher(header("Content-Range").orElse(""));
    return range.matches() ? OptionalLong.of(Long.parseLong(range.group(1))) : OptionalLong.empty();
  }

  /// Bytes of the whole file, where it says it.
  OptionalLong total() {
    if (status() == 206) {
      Matcher range = RANGE.matcher(header("Content-Range").orElse(""));
      return range.matches() ? number(Optional.of(range.group(2))) : OptionalLong.empty();
    }
    OptionalLong length =
        encoding().isPresent() ? OptionalLong.empty() : number(header("Content-Length"));
    return length.isPresent() ? length : told.bytes();
  }

  /// Whether a cut within the body would be noticed by the body itself.
  boolean framed() {
    return header("Content-Length").isPresent()
        || header("Transfer-Encoding").isPresent()
        || encoding().isPresent();
  }

  @Override
  public void close() {
    response.close();
  }
}
