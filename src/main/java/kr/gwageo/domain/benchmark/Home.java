package kr.gwageo.domain.benchmark;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where the files of a public benchmark are at home.
///
/// @param url address of a file: `{path}` stands for its path and `{revision}` for the revision
/// @param revision commit, tag or branch; [#UNPINNED]: the newest
/// @param token the environment variable that holds a token, where the home wants one
public record Home(String url, String revision, Optional<String> token) {
  /// The revision of a home whose files may change.
  public static final String UNPINNED = "unpinned";

  public static final String REVISION = "{revision}";
  public static final String PATH = "{path}";

  private static final Pattern ADDRESS = Pattern.compile("https?://[^/{}\\s]+/.*");

  /// Git allows more in names, but nothing of that is needed in an address.
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/+-]*");

  public Home {
    if (!isAddress(url)) {
      throw new IllegalArgumentException("an http or https address with {path}, not: " + url);
    }
    if (!isRevision(revision)) {
      throw new IllegalArgumentException("a commit, tag, branch or unpinned, not: " + revision);
    }
  }

  /// Whether a text can be the address of files.
  public static boolean isAddress(String url) {
    return ADDRESS.matcher(url).matches() && url.contains(PATH);
  }

  /// Whether a text can be a revision.
  public static boolean isRevision(String revision) {
    return NAME.matcher(revision).matches()
        && !revision.contains("..")
        && !revision.contains("/.")
        && !revision.contains("//");
  }

  /// Whether the definition says which revision it is about.
  public boolean pinned() {
    return !revision.equals(UNPINNED);
  }
}
