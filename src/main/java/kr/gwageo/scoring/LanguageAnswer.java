package kr.gwageo.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gwageo.domain.LanguageFlag;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.scoring.instruction.Register;
import kr.gwageo.scoring.language.Asked;
import kr.gwageo.scoring.language.Flags;
import kr.gwageo.scoring.reply.PlainText;

/// A reply in Korean, whatever it says. Scores 1 if nothing is odd about its language, else 0.
///
/// The option `hangul` is the least share of hangul among the letters of its prose, `register` the
/// register that its sentences have to have, `allow` what is not held against it.
final class LanguageAnswer implements Scorer {
  static final String HANGUL = "hangul";
  static final String REGISTER = "register";
  static final String ALLOW = "allow";

  private final double hangul;
  private final Optional<Register.Wanted> register;
  private final List<LanguageFlag> allowed;

  LanguageAnswer(ScorerSpec spec) {
    hangul = share(spec.option(HANGUL));
    List<String> wanted = spec.option(REGISTER);
    register =
        Arrays.stream(Register.Wanted.values())
            .filter(each -> wanted.equals(List.of(each.title())))
            .findFirst();
    if (register.isEmpty() && !wanted.isEmpty()) {
      throw new IllegalArgumentException(
          "register is one of "
              + String.join(", ", Register.Wanted.names())
              + ", not "
              + String.join(", ", wanted));
    }
    allowed = spec.option(ALLOW).stream().map(LanguageAnswer::flag).toList();
  }

  private static double share(List<String> option) {
    try {
      BigDecimal share =
          option.isEmpty()
              ? BigDecimal.valueOf(Flags.LEAST_HANGUL)
              : new BigDecimal(option.getFirst());
      if (option.size() < 2 && share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
        return share.doubleValue();
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(wrongShare(option), e);
    }
    throw new IllegalArgumentException(wrongShare(option));
  }

  private static String wrongShare(List<String> option) {
    return "hangul is one number from 0 to 1, not " + String.join(", ", option);
  }

  private static LanguageFlag flag(String name) {
    return Arrays.stream(LanguageFlag.values())
        .filter(flag -> title(flag).equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "allow is a list of "
                    + Arrays.stream(LanguageFlag.values())
                        .map(LanguageAnswer::title)
                        .collect(Collectors.joining(", "))
                    + ", not "
                    + name));
  }

  private static String title(LanguageFlag flag) {
    return flag.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Reading read(Item item, String reply) {
    if (!(item.target() instanceof Target.Open)) {
      throw new IllegalArgumentException("item " + item.id() + " has no open question");
    }
    PlainText text = PlainText.verbatim(reply);
    int first = firstLetter(text);
    if (first < 0) {
      return new Reading.NoAnswer("the reply says nothing");
    }
    Flags flags = Flags.read(Asked.by(item), text, hangul, register);
    Optional<Map.Entry<LanguageFlag, Integer>> worst =
        flags.places().entrySet().stream()
            .filter(flag -> !allowed.contains(flag.getKey()))
            .findFirst();
    String names =
        flags.places().keySet().stream()
            .filter(flag -> !allowed.contains(flag))
            .map(LanguageAnswer::title)
            .collect(Collectors.joining(", "));
    int place = worst.map(Map.Entry::getValue).orElse(first);
    String share =
        flags
            .hangul()
            .map(hangulShare -> String.format(Locale.ROOT, "%.2f", hangulShare))
            .orElse("–");
    return new Reading.Answer(
        names.isEmpty() ? 1 : 0,
        names.isEmpty() ? "korean" : names,
        "language",
        "hangul "
            + share
            + (names.isEmpty() ? "" : ", " + names)
            + ": "
            + text.quote(place, text.length()));
  }

  private static int firstLetter(PlainText text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER) {
        return i;
      }
    }
    return -1;
  }
}
