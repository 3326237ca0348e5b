package kr.gwageo.spec;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.PublishedMean;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Service.Style;

/// The fields that say what answers for an entry.
final class ServiceForm {
  private static final List<String> SERVICES = List.of("url", "recorded", "simulated", "published");
  private static final List<String> ENDPOINT_FIELDS =
      List.of(
          "protocol", "model", "key_env", "key_file", "stream", "headers_env", "proxy", "ca_file");
  private static final Map<String, Style> STYLES =
      Map.of(
          "terse", Style.TERSE,
          "sentence", Style.SENTENCE,
          "steps", Style.STEPS,
          "thinking", Style.THINKING);
  private static final Service UNREADABLE = new Service.Recorded("");

  private final SpecReader.Vocabulary vocabulary;

  ServiceForm(SpecReader.Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Service read(Fields fields) {
    List<String> given = SERVICES.stream().filter(fields::has).toList();
    if (given.size() != 1) {
      fields.wrong("name", String.join(", ", given), Rule.ONE_FIELD_OF, SERVICES);
      ENDPOINT_FIELDS.forEach(fields::mentions);
      return UNREADABLE;
    }
    return switch (given.getFirst()) {
      case "url" -> endpoint(fields);
      case "recorded" -> recorded(fields);
      case "published" -> fields.fields("published").map(this::published).orElse(UNREADABLE);
      default -> fields.fields("simulated").map(this::simulated).orElse(UNREADABLE);
    };
  }

  private Service endpoint(Fields fields) {
    String url = address(fields, "url").orElse("");
    String protocol = fields.text("protocol").orElse("openai-chat");
    if (!vocabulary.protocols().contains(protocol)) {
      fields.wrong("protocol", protocol, Rule.ONE_OF, vocabulary.protocols());
    }
    fields.require("model");
    String model = Variables.expand(fields, "model", vocabulary.environment()).orElse("");
    Optional<String> keyEnv = fields.text("key_env");
    keyEnv.ifPresent(name -> mustBeSet(fields, "key_env", name));
    Optional<String> keyFile = fields.text("key_file");
    Variables.check(fields, "key_file", vocabulary.environment());
    if (keyEnv.isPresent() && keyFile.isPresent()) {
      fields.wrong(
          "key_file", "key_env, key_file", Rule.ONE_FIELD_OF, List.of("key_env", "key_file"));
    }
    boolean stream = fields.flag("stream", true);
    SortedMap<String, String> headersEnv =
        fields.fields("headers_env").map(this::headers).orElseGet(TreeMap::new);
    Optional<String> proxy = fields.has("proxy") ? address(fields, "proxy") : Optional.empty();
    Optional<String> caFile = fields.text("ca_file");
    Variables.check(fields, "ca_file", vocabulary.environment());
    return new Service.Endpoint(
        url, protocol, model, keyEnv, keyFile, stream, headersEnv, proxy, caFile);
  }

  private Optional<String> address(Fields fields, String key) {
    fields.require(key);
    Optional<String> url = Variables.expand(fields, key, vocabulary.environment());
    if (url.isPresent() && !Urls.sound(url.get())) {
      fields.wrong(key, url.get().replaceFirst("//[^/]*@", "//…@"), Rule.URL, List.of());
    }
    return url;
  }

  /// Who wrote the key itself for the name of its variable shall not find it in a message.
  private void mustBeSet(Fields fields, String key, String name) {
    if (!vocabulary.environment().containsKey(name)) {
      String shown = name.matches("[A-Z][A-Z0-9_]*") ? name : "…";
      fields.wrong(key, shown, Rule.VARIABLE_SET, List.of(shown));
    }
  }

  private SortedMap<String, String> headers(Fields fields) {
    SortedMap<String, String> headers = new TreeMap<>();
    for (String header : fields.names()) {
      if (!header.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
        fields.wrong(header, header, Rule.HEADER, List.of());
      }
      fields
          .text(header)
          .ifPresent(variable -> {
            mustBeSet(fields, header, variable);
            headers.put(header, variable);
          });
    }
    return headers;
  }

  private Service recorded(Fields fields) {
    Variables.check(fields, "recorded", vocabulary.environment());
    return new Service.Recorded(fields.requiredText("recorded"));
  }

  private static Service.Leaning leaning(Fields fields) {
    Service.Leaning leaning =
        new Service.Leaning(
            fields.number("seat_a", -1, 1).orElse(0),
            fields.number("length", -1, 1).orElse(0),
            fields.number("invalid", 0, 1).orElse(0));
    fields.close();
    return leaning;
  }

  private Service published(Fields fields) {
    SortedMap<String, PublishedMean> means = new TreeMap<>();
    for (String task : fields.names()) {
      fields.fields(task).flatMap(this::mean).ifPresent(mean -> means.put(task, mean));
    }
    return new Service.Published(means);
  }

  private Optional<PublishedMean> mean(Fields fields) {
    fields.require("mean");
    OptionalDouble mean = fields.number("mean", 0, 1);
    OptionalLong items = fields.whole("n", 2, Integer.MAX_VALUE);
    OptionalDouble error = fields.number("se", 1e-9, 1);
    if (!fields.has("n") && !fields.has("se")) {
      fields.wrong("n", "", Rule.REQUIRED, List.of());
    }
    fields.close();
    if (mean.isEmpty() || (items.isEmpty() && error.isEmpty())) {
      return Optional.empty();
    }
    OptionalInt count =
        items.isPresent() ? OptionalInt.of((int) items.getAsLong()) : OptionalInt.empty();
    return Optional.of(new PublishedMean(mean.getAsDouble(), count, error));
  }

  private Service simulated(Fields fields) {
    Map<String, Double> skill = new TreeMap<>();
    fields.require("skill");
    fields
        .fields("skill")
        .ifPresent(domains -> {
          for (String domain : domains.names()) {
            domains.number(domain, 0, 1).ifPresent(value -> skill.put(domain, value));
          }
          domains.require("default");
        });
    Service.Simulated simulated =
        new Service.Simulated(
            skill,
            fields.oneOf("style", STYLES).orElse(Style.STEPS),
            fields.duration("latency", Duration.ofMillis(20)),
            fields.number("truncated", 0, 1).orElse(0),
            fields.number("refused", 0, 1).orElse(0),
            fields.number("busy", 0, 1).orElse(0),
            fields.whole("seed", 0, Long.MAX_VALUE).orElse(1),
            fields.fields("judge").map(ServiceForm::leaning));
    fields.close();
    return simulated;
  }
}
