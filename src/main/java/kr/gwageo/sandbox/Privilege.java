package kr.gwageo.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Whose rights a sandbox is made with: those of the user who runs this program, or, where that is
/// root, nobody's, since the kernel limits root in little.
enum Privilege {
  USER,
  NOBODY;

  private static final String NOBODY_ID = "65534";

  /// Empty where there is no Linux.
  static Optional<Privilege> here() {
    Path self = Path.of("/proc/self/ns/user");
    try {
      if (!Files.exists(self)) {
        return Optional.empty();
      }
      boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
      return Optional.of(root ? NOBODY : USER);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// What a command line begins with.
  List<String> prefix() {
    return switch (this) {
      case USER -> List.of();
      case NOBODY ->
          List.of(
              "setpriv", "--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups", "--");
    };
  }

  String shown() {
    return switch (this) {
      case USER -> "as the user, without capabilities";
      case NOBODY -> "as user " + NOBODY_ID + ", without capabilities";
    };
  }
}
