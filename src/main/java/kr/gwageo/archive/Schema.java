package kr.gwageo.archive;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form of a document: its name, and the one version of it that this program writes and reads.
///
/// The seal's version is that of the folder: files of lines say nothing of their form, and hang on
/// the seal.
record Schema(String name, int version) {
  static final Schema RESOLVED = new Schema("resolved", 2);
  static final Schema SEAL = new Schema("seal", 2);
  static final Schema COMPARISONS = new Schema("comparisons", 2);
  static final Schema VERDICTS = new Schema("verdicts", 2);
  static final Schema MANIFEST = new Schema("manifest", 2);
  static final Schema BUNDLE = new Schema("bundle", 1);

  private static final Pattern FORM = Pattern.compile("gwageo/([a-z][a-z-]*)/([1-9][0-9]{0,8})");

  /// @param text such as `gwageo/seal/2`
  static Schema of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new Schema(form.group(1), Integer.parseInt(form.group(2)));
  }

  /// As it stands in documents.
  String text() {
    return "gwageo/" + name + "/" + version;
  }

  /// The version that a document of this name says it has; empty if it says no such thing.
  OptionalInt versionIn(String found) {
    Matcher form = FORM.matcher(found);
    return form.matches() && form.group(1).equals(name)
        ? OptionalInt.of(Integer.parseInt(form.group(2)))
        : OptionalInt.empty();
  }
}
