package kr.gwageo.domain.audit;

import java.util.OptionalLong;

/// What in a round's folder is not what was sealed, recorded or follows from it.
///
/// @param kind of it
/// @param file its name in the folder
/// @param line from 1; empty where it is of the file as a whole
/// @param detail what differs, in the terms of the file
public record Discrepancy(Kind kind, String file, OptionalLong line, String detail) {

  /// What is wrong.
  public enum Kind {
    /// The file is named in manifest or seal and is not there.
    MISSING,
    /// The file is not named in the manifest.
    UNLISTED,
    /// The file cannot be read as what it should be.
    MALFORMED,
    /// The file differs from its digest in the manifest.
    CHANGED,
    /// The manifest is not as this folder's files give it.
    MANIFEST,
    /// The file differs from its digest in the seal.
    UNSEALED,
    /// The line does not follow from the line before it, the first one from the seal.
    UNCHAINED,
    /// The last line is not finished.
    TORN,
    /// The file ends elsewhere than the manifest says.
    CUT,
    /// The spec and the items give another plan.
    REPLANNED,
    /// The line answers a trial that is not in the plan at this place.
    UNPLANNED,
    /// The line answers a trial that was done before.
    REPEATED,
    /// What stands above gives another line.
    RECOMPUTED,
    /// A signature belongs beside the file and is not there.
    UNSIGNED,
    /// The signature beside the file is not of this file by this key.
    FORGED,
    /// A time stamp belongs beside the file and is not there.
    UNSTAMPED,
    /// The time stamp is none, or not of the file beside it, or not by this authority; the detail
    /// is the flaw.
    MISSTAMPED
  }

  /// One of a file as a whole.
  public static Discrepancy of(Kind kind, String file, String detail) {
    return new Discrepancy(kind, file, OptionalLong.empty(), detail);
  }

  /// One of a line.
  public static Discrepancy at(Kind kind, String file, long line, String detail) {
    return new Discrepancy(kind, file, OptionalLong.of(line), detail);
  }
}
