package kr.gwageo.seal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What a seal has to say to people, in one language: one line each.
public final class SealWords {
  private static final String BUNDLE = "kr.gwageo.seal.words";

  private final ResourceBundle bundle;

  /// @param language BCP 47: `ko` or `en`
  public SealWords(String language) {
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

  /// What stands in the way, and what would be right.
  public String say(SealException refused) {
    return say("why." + refused.why().name(), refused.place(), refused.detail());
  }

  /// What is not as it was sealed.
  public String say(Difference difference) {
    return switch (difference) {
      case Difference.Whole whole -> say("whole." + whole.part().name());
      case Difference.Changed it -> say("changed", it.line(), it.id());
      case Difference.Missing it -> say("missing", it.place(), it.id());
      case Difference.Added it -> say("added", it.line(), it.id());
      case Difference.Repeated it -> say("repeated", it.line(), it.id());
      case Difference.Moved it -> say("moved", it.line(), it.id(), it.sealed());
      case Difference.Unreadable it -> say("unreadable", it.line());
    };
  }

  private String say(String key, Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts).strip();
  }
}
