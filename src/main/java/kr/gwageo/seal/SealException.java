package kr.gwageo.seal;

/// A seal cannot be made, opened or checked. Nothing was written where this is thrown.
public final class SealException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;
  private final String place;
  private final String detail;

  /// What stands in the way.
  public enum Why {
    /// The operating system did not let us; the detail is its message.
    REFUSED,
    /// There is something where a new file or folder should be.
    EXISTS,
    /// A file that is needed is not there.
    NO_FILE,
    /// A file of a seal is not what was written; the detail says what is wrong.
    CORRUPT,
    /// A file names a schema that this version does not know; the detail is the name.
    UNKNOWN_SCHEMA,

    /// The items' file holds no item.
    NO_ITEMS,
    /// A line is not one JSON object in UTF-8; the detail says why.
    LINE,
    /// An item has no id; the detail is the field where it should be.
    NO_ID,
    /// An id stands at an earlier line too; the detail is the id.
    ID_REPEATS,
    /// The items' file begins with a canary: it was opened before, so it is no secret.
    OPENED_BEFORE,
    /// The set has no item of that id, which is the detail.
    UNKNOWN_ID,

    /// A key file is neither 64 hexadecimal digits nor 32 bytes in base64.
    KEY_FORM,
    /// Others than its owner may read a key file; the detail is who may.
    KEY_READABLE,
    /// A pass phrase is too short; the detail is the least number of characters.
    PHRASE_SHORT,
    /// The items are encrypted and no key was given.
    KEY_NEEDED,
    /// The items were not encrypted, so their file must be given.
    ITEMS_NEEDED,
    /// The items were encrypted with a key file, and a pass phrase was given.
    NEEDS_KEY_FILE,
    /// The items were encrypted with a pass phrase, and a key file was given.
    NEEDS_PHRASE,

    /// The encrypted file is not the one that the receipt names.
    ANOTHER_FILE,
    /// The key is not the one that the items were encrypted with.
    WRONG_KEY,
    /// The encrypted file does not begin as one.
    NOT_ENCRYPTED,
    /// The encrypted file ends before its end.
    CUT_SHORT,
    /// The encrypted file goes on after its end.
    GOES_ON,
    /// A part of the encrypted file was changed or moved; the detail counts the parts from 1.
    DAMAGED
  }

  SealException(Why why, String place, String detail) {
    super(why + " " + place + ": " + detail);
    this.why = why;
    this.place = place;
    this.detail = detail;
  }

  public Why why() {
    return why;
  }

  /// The file, with the line where there is one.
  public String place() {
    return place;
  }

  public String detail() {
    return detail;
  }
}
