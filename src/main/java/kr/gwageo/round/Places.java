package kr.gwageo.round;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the files a spec speaks of: `${NAME}` is an environment variable, and a relative path
/// starts at the spec's own folder.
record Places(Path base, Map<String, String> environment) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  static Places of(Path specFile, Map<String, String> environment) {
    return new Places(specFile.toAbsolutePath().resolveSibling(""), environment);
  }

  Path path(String written) {
    String expanded =
        VARIABLE
            .matcher(written)
            .replaceAll(variable ->
                Matcher.quoteReplacement(environment.getOrDefault(variable.group(1), "")));
    return base.resolve(expanded);
  }
}
