package kr.gwageo.pull;

import java.io.Serializable;
import java.util.Optional;

/// A pull came to its end before its time. What was at its path before is still there; what has
/// come of a file is kept as a part unless it is of no use.
public final class PullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final Facts facts;

  /// What stopped a pull. Where nothing else is said, `expected` and `found` are empty.
  public enum Kind {
    /// A file's path leaves the folder, stands there twice, belongs to the pull itself, or cannot
    /// be a path everywhere; found: what is wrong with it.
    PATH,
    /// A symbolic link stands where a file or folder should be; the place is the link.
    LINK,
    /// The home's, the mirror's or the proxy's address is none.
    ADDRESS,
    /// The token holds a character that no header can carry.
    TOKEN,
    /// Another process or thread pulls into the folder; found: which.
    HELD,
    /// The disk refused; found: what the system says.
    DISK,
    /// The disk has no room; expected: bytes needed, found: bytes free.
    DISK_FULL,
    /// `pulled.json` cannot be read, or is about another benchmark; found: what is wrong with it.
    RECORD,
    /// No connection, however often it was tried; found: the last trouble.
    UNREACHABLE,
    /// The server cannot prove that it is who it should be; found: why.
    UNTRUSTED,
    /// The connection broke within the file, again and again; found: bytes that are safe.
    CUT,
    /// The server asks for fewer requests, and longer than is waited; found: seconds it asks for,
    /// where it does.
    BUSY,
    /// The server failed, however often it was asked; found: the status.
    SERVER,
    /// The home lets in only those whom it knows and who accepted its terms; the address is the
    /// page for that, expected: the variable for the token, empty where the definition names none;
    /// see [PullException#tokenSent].
    GATED,
    /// The source has no such file, revision or repository, or hides it; found: the status.
    GONE,
    /// The server refused for another reason; found: the status.
    REFUSED,
    /// A redirect goes in circles, from https to http, or nowhere; found: where it goes.
    REDIRECT,
    /// A web page came in place of the file.
    WEB_PAGE,
    /// A pointer of Git LFS came in place of the file.
    POINTER,
    /// The file comes in an encoding that was not asked for; found: which.
    ENCODED,
    /// Nobody tells how long the file is, so that a cut would go unseen.
    NO_LENGTH,
    /// The file is larger than is allowed; expected: bytes at most, found: bytes.
    TOO_LARGE,
    /// The file is not as large as the definition says; expected and found: bytes.
    WRONG_SIZE,
    /// The file's digest is not the definition's; expected and found: digests.
    WRONG_DIGEST,
    /// The file's digest is not the one recorded at an earlier pull; expected and found: digests.
    SOURCE_CHANGED,
    /// The pull was told to stop.
    INTERRUPTED
  }

  /// What a message may say.
  ///
  /// @param place the file's path as the definition has it, or a place on disk
  record Facts(String place, String address, String expected, String found, boolean tokenSent)
      implements Serializable {
    static Facts at(String place) {
      return new Facts(place, "", "", "", false);
    }

    Facts from(String origin) {
      return new Facts(place, origin, expected, found, tokenSent);
    }

    Facts found(Object what) {
      return new Facts(place, address, expected, what.toString(), tokenSent);
    }

    Facts expected(Object what) {
      return new Facts(place, address, what.toString(), found, tokenSent);
    }

    Facts tokenSent(boolean sent) {
      return new Facts(place, address, expected, found, sent);
    }
  }

  PullException(Kind kind, Facts facts) {
    super(kind + " " + facts);
    this.kind = kind;
    this.facts = facts;
  }

  PullException(Kind kind, Facts facts, Throwable cause) {
    super(kind + " " + facts, cause);
    this.kind = kind;
    this.facts = facts;
  }

  /// The same without a secret, whoever put it there: a server may send back what it was sent.
  PullException without(Optional<String> secret) {
    if (secret.isEmpty() || !facts.toString().contains(secret.get())) {
      return this;
    }
    String token = secret.get();
    return new PullException(
        kind,
        new Facts(
            facts.place.replace(token, "[token]"),
            facts.address.replace(token, "[token]"),
            facts.expected.replace(token, "[token]"),
            facts.found.replace(token, "[token]"),
            facts.tokenSent));
  }

  public Kind kind() {
    return kind;
  }

  /// The file's path as the definition has it, or a place on disk.
  public String place() {
    return facts.place;
  }

  /// Where the file should come from, without what follows a `?`; empty where no server is to
  /// blame.
  public String address() {
    return facts.address;
  }

  public String expected() {
    return facts.expected;
  }

  public String found() {
    return facts.found;
  }

  /// Whether the request that failed carried a token.
  public boolean tokenSent() {
    return facts.tokenSent;
  }
}
