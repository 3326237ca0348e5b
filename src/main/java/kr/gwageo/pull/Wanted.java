package kr.gwageo.pull;

import java.util.Optional;
import kr.gwageo.domain.benchmark.SourceFile;
import okhttp3.HttpUrl;

/// A file to be fetched.
///
/// @param which its place among the others
/// @param file as the definition has it
/// @param url where it is
/// @param page where people accept the home's terms
/// @param variable that holds the token, where the definition names one
record Wanted(
    PullEvent.Which which, SourceFile file, HttpUrl url, String page, Optional<String> variable) {
  String path() {
    return file.path();
  }

  /// What a message about it begins with.
  PullException.Facts facts() {
    return PullException.Facts.at(path()).from(Address.shown(url));
  }
}
