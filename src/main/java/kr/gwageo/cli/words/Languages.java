package kr.gwageo.cli.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kr.gwageo.report.Language;

/// Chooses the language before the command line is read, since its help speaks it too.
public final class Languages {
  private Languages() {}

  /// The language that `--lang` names, else the locale's: Korean where it is Korean, else English.
  public static Language choose(List<String> args, Map<String, String> environment) {
    String asked = asked(args).findFirst().orElseGet(() -> locale(environment));
    return asked.startsWith("ko") ? Language.KOREAN : Language.ENGLISH;
  }

  /// Whether `--lang` is not given or names a language we speak.
  public static boolean known(List<String> args) {
    return asked(args).allMatch(asked -> asked.equals("ko") || asked.equals("en"));
  }

  private static Stream<String> asked(List<String> args) {
    return Stream.concat(
            after(args, "--lang"), args.stream().filter(arg -> arg.startsWith("--lang=")))
        .map(arg -> arg.replace("--lang=", ""));
  }

  private static Stream<String> after(List<String> args, String option) {
    int index = args.indexOf(option);
    return index >= 0 && index + 1 < args.size() ? Stream.of(args.get(index + 1)) : Stream.of();
  }

  private static String locale(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElseGet(() -> Locale.getDefault().getLanguage());
  }
}
