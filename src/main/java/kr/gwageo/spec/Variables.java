package kr.gwageo.spec;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.domain.spec.Mistake.Rule;

/// `${NAME}` in a spec stands for an environment variable.
final class Variables {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private Variables() {}

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
