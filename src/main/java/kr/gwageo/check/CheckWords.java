package kr.gwageo.check;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import kr.gwageo.check.result.Drift;
import kr.gwageo.check.result.Finding;
import kr.gwageo.check.result.Level;
import kr.gwageo.check.result.Remark;

/// What a check says to people, in one language.
public final class CheckWords {
  private static final String BUNDLE = "kr.gwageo.check.words";
  private static final int LONGEST_VALUE = 120;

  private final ResourceBundle bundle;

  /// @param language BCP 47: `ko` or `en`
  public CheckWords(String language) {
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// Keys of all that can be said.
  public List<String> keys() {
    return bundle.keySet().stream().sorted().toList();
  }

  /// The message of this key. Arguments are shown as they are, names of kinds in words.
  public String say(String key, Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = value(arguments[i].toString());
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts).strip();
  }

  private String value(String value) {
    String key = "word." + value;
    if (bundle.containsKey(key)) {
      return bundle.getString(key);
    }
    return value.codePointCount(0, value.length()) > LONGEST_VALUE
        ? value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…"
        : value;
  }

  /// What a row is called.
  public String row(String row) {
    String key = "row." + row;
    return bundle.containsKey(key) ? bundle.getString(key) : row;
  }

  public String level(Level level) {
    return say("level." + lower(level));
  }

  /// What was seen.
  public String seen(Remark remark) {
    return say("sight." + lower(remark.sight()), remark.values().toArray());
  }

  /// What to do about it, where there is something to do.
  public Optional<String> advice(Remark remark) {
    String key = "advice." + lower(remark.sight());
    return bundle.containsKey(key)
        ? Optional.of(say(key, remark.values().toArray()))
        : Optional.empty();
  }

  /// What to do about a row: the advice of its remarks, each once.
  public List<String> advice(Finding finding) {
    return finding.remarks().stream()
        .map(this::advice)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  public String verdict(Drift.Verdict verdict) {
    return say("verdict." + lower(verdict));
  }

  public String reason(Drift.Reason reason) {
    return say("cause." + lower(reason.cause()), reason.values().toArray());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
