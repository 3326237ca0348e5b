package kr.gwageo.cli.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gwageo.cli.words.Cells;
import kr.gwageo.cli.words.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, in the language of the person who wrote it.
final class Misuse {
  private static final int LONGEST = 200;
  private static final Set<Class<?>> NUMBERS =
      Set.of(int.class, Integer.class, long.class, Long.class, double.class, Double.class);

  private final Words words;

  Misuse(Words words) {
    this.words = words;
  }

  String said(ParameterException mistake) {
    return switch (mistake) {
      case MissingParameterException missing ->
          words.say(
              "usage.missing",
              missing.getMissing().stream().map(Misuse::shown).collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unknown ->
          words.say("usage.unmatched", shown(unknown.getUnmatched()));
      case OverwrittenOptionException twice ->
          words.say("usage.twice", named(twice.getOverwritten()));
      default ->
          Optional.ofNullable(mistake.getArgSpec())
              .flatMap(argument -> value(argument, String.valueOf(mistake.getValue())))
              .orElseGet(() -> String.valueOf(mistake.getMessage()));
    };
  }

  /// What may have been meant by what is no command.
  Optional<String> nearest(ParameterException mistake) {
    return mistake instanceof UnmatchedArgumentException unknown
            && !unknown.getSuggestions().isEmpty()
        ? Optional.of(words.say("usage.nearest", String.join(", ", unknown.getSuggestions())))
        : Optional.empty();
  }

  /// A value that is none of several words, or no number; other kinds of values say it themselves.
  private Optional<String> value(ArgSpec argument, String value) {
    Class<?> type = argument.auxiliaryTypes()[0];
    String shown = shown(List.of(value));
    if (type.isEnum()) {
      String names =
          Stream.of(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      return Optional.of(words.say("usage.one_of", named(argument), shown, names));
    }
    return NUMBERS.contains(type)
        ? Optional.of(words.say("usage.number", named(argument), shown))
        : Optional.empty();
  }

  private static String shown(List<String> arguments) {
    return Cells.fit(Cells.clean(String.join(", ", arguments)), LONGEST);
  }

  private static String shown(ArgSpec argument) {
    return argument instanceof OptionSpec option && option.arity().max() > 0
        ? option.longestName() + "=" + option.paramLabel()
        : named(argument);
  }

  private static String named(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
