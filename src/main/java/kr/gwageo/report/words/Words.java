package kr.gwageo.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.gwageo.domain.spec.Title;
import org.jspecify.annotations.Nullable;

/// The messages of one language.
public final class Words {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private static final String PHRASE = "phrase.";
  private static final Map<String, Words> READ = new ConcurrentHashMap<>();

  private final String language;
  private final PropertyResourceBundle messages;
  private volatile @Nullable Phrases phrases;

  private Words(String language, PropertyResourceBundle messages) {
    this.language = language;
    this.messages = messages;
  }

  /// The words of a language.
  ///
  /// @param language `ko` or `en`
  public static Words of(String language) {
    return READ.computeIfAbsent(language, Words::read);
  }

  private static Words read(String language) {
    String file = "/kr/gwageo/report/messages_" + language + ".properties";
    try (InputStream stream = Words.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("no messages in " + language);
      }
      return new Words(language, new PropertyResourceBundle(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /// The language's BCP 47 tag.
  public String language() {
    return language;
  }

  /// A message, `{0}` and on replaced by the arguments. An argument that looks like a place stays
  /// as it is.
  ///
  /// @throws java.util.MissingResourceException if there is no such message
  /// @throws IndexOutOfBoundsException if the message has a place without an argument
  public String say(String key, String... arguments) {
    return PLACE
        .matcher(messages.getString(key))
        .replaceAll(place -> Matcher.quoteReplacement(arguments[Integer.parseInt(place.group(1))]));
  }

  /// The name of a constant.
  public String name(Enum<?> constant) {
    return say(key(constant));
  }

  /// What a round's record says in English, in this language, as far as it has words for it: by
  /// which rule an answer was read, why none could be, how an estimate was made. Quotations at the
  /// end stay as they are.
  public String recorded(String english) {
    Phrases known = phrases;
    if (known == null) {
      known = new Phrases(this);
      phrases = known;
    }
    return known.say(english);
  }

  /// The phrases of the record in this language, each by what it is in English.
  public SortedMap<String, String> phrases() {
    SortedMap<String, String> said = new TreeMap<>();
    Words english = of("en");
    for (String key : english.messages.keySet()) {
      if (key.startsWith(PHRASE)) {
        said.put(english.messages.getString(key), messages.getString(key));
      }
    }
    return said;
  }

  /// What a constant means, in a sentence.
  public String meaning(Enum<?> constant) {
    return say(key(constant) + ".meaning");
  }

  /// The name in this language.
  public String name(Title title) {
    return language.equals("ko") ? title.ko() : title.en();
  }

  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
