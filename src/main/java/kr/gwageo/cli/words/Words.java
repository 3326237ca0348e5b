package kr.gwageo.cli.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.gwageo.domain.Score;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Title;
import kr.gwageo.report.Language;

/// What the program says, in the language of the person it speaks to.
public final class Words {
  /// A longer text says nothing more about what is wrong with it.
  private static final int LONGEST = 200;

  private static final String BUNDLE = "kr.gwageo.cli.messages";

  private final Language language;
  private final ResourceBundle bundle;

  public Words(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.of(language.tag()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The language spoken.
  public Language language() {
    return language;
  }

  /// All messages, for those who look keys up themselves.
  public ResourceBundle bundle() {
    return bundle;
  }

  /// The message of this key. Arguments are shown as they are.
  public String say(String key, Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
  }

  /// A text given in both languages.
  public String of(Title title) {
    return switch (language) {
      case KOREAN -> title.ko();
      case ENGLISH -> title.en();
    };
  }

  /// A domain as people call it; one that we have no word for under its own name.
  public String domain(String name) {
    String key = "domain." + name;
    return bundle.containsKey(key) ? bundle.getString(key) : Cells.clean(name);
  }

  /// What the record says in English: a rule, a reason, a method.
  public String recorded(String text) {
    return Cells.clean(kr.gwageo.report.words.Words.of(language.tag()).recorded(text));
  }

  /// Where in the reply an answer was read, without the rule, which stands beside it.
  public String explanation(Score.Graded score) {
    String said = score.explanation();
    String rule = score.rule() + ": ";
    return recorded(said.startsWith(rule) ? said.substring(rule.length()) : said);
  }

  /// One line: place, field, what was found, if anything was, and what would be right.
  public String mistake(Mistake mistake) {
    String field = mistake.field().isEmpty() ? "" : mistake.field() + ": ";
    String shown = Cells.fit(Cells.clean(mistake.found()), LONGEST);
    String found = mistake.found().isEmpty() ? "" : say("mistake.found", shown) + "; ";
    String values = Cells.clean(String.join(", ", mistake.values()));
    String right = say("mistake." + mistake.rule().name(), values);
    String nearest =
        mistake.nearest().isEmpty() ? "" : " " + say("mistake.nearest", mistake.nearest());
    return mistake.place() + ": " + field + found + right + nearest;
  }
}
