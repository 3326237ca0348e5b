package kr.gwageo.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.domain.spec.Mistake.Rule;

/// `${NAME}` in a spec stands for an environment variable.
final class Variables {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private Variables() {}

  /// The field's text with the variables' values; a mistake is noted for each that is not set.
  static Optional<String> expand(Fields fields, String key, Map<String, String> environment) {
    check(fields, key, environment);
    return fields
        .text(key)
        .map(text ->
            VARIABLE
                .matcher(text)
                .replaceAll(variable ->
                    Matcher.quoteReplacement(
                        environment.getOrDefault(variable.group(1), variable.group(1)).strip())));
  }

  /// Notes a mistake for each variable in the field that is not set.
  static void check(Fields fields, String key, Map<String, String> environment) {
    Matcher matcher = VARIABLE.matcher(fields.text(key).orElse(""));
    while (matcher.find()) {
      if (!environment.containsKey(matcher.group(1))) {
        fields.wrong(key, matcher.group(), Rule.VARIABLE_SET, List.of(matcher.group(1)));
      }
    }
  }
}
