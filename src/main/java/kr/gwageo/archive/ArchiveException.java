package kr.gwageo.archive;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The disk, a lock or a file refused. Nothing that was acknowledged is lost by us.
public sealed class ArchiveException extends RuntimeException permits VersionException {
  private static final long serialVersionUID = 1L;

  private static final Pattern LINE = Pattern.compile(":(\\d{1,18})$");

  private final Why why;
  private final String place;
  private final String detail;

  /// What refused.
  public enum Why {
    /// The operating system did not let us; the detail is its message.
    REFUSED,
    /// A file was deleted or moved while we wrote to it: what it held is where it went.
    GONE,
    /// Another process works on the folder; the detail says which.
    HELD,
    /// The folder holds another round, or this one under other rules; the place is the first file
    /// that differs.
    ANOTHER_ROUND,
    /// The folder holds files that are no round's, the detail one of them, or a journal without the
    /// seal it hangs on.
    OCCUPIED,
    /// There is a file where a folder should be.
    NOT_A_FOLDER,

    /// The folder holds no round.
    NO_ROUND,
    /// A file is not what was written; the detail says what is wrong with it.
    CORRUPT,
    /// A file is of an older version than this program reads: a [VersionException] says which.
    OLDER,
    /// A file is of a newer version than this program reads: a [VersionException] says which.
    NEWER,
    /// A file names no version of what it should be: a [VersionException] says what would be right.
    NO_VERSION
  }

  ArchiveException(Why why, String place, String detail) {
    super(why + " " + place + ": " + detail);
    this.why = why;
    this.place = place;
    this.detail = detail;
  }

  public Why why() {
    return why;
  }

  /// The file or folder, with the line where there is one.
  public String place() {
    return place;
  }

  /// The file's name alone.
  public String file() {
    String name = Path.of(place).getFileName().toString();
    return line().isPresent() ? name.substring(0, name.lastIndexOf(':')) : name;
  }

  /// The line, from 1, where the place has one.
  public OptionalLong line() {
    Matcher line = LINE.matcher(place);
    return line.find() ? OptionalLong.of(Long.parseLong(line.group(1))) : OptionalLong.empty();
  }

  public String detail() {
    return detail;
  }
}
