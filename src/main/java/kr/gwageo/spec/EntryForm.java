package kr.gwageo.spec;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Service.Style;
import kr.gwageo.domain.spec.Task;

/// The fields of an entry.
final class EntryForm {
  private static final List<String> SERVICES = List.of("url", "recorded", "simulated");
  private static final List<String> ENDPOINT_FIELDS =
      List.of("protocol", "model", "key_env", "key_file", "stream");
  private static final Map<String, Role> ROLES =
      Map.of("competitor", Role.COMPETITOR, "leader", Role.LEADER);
  private static final Map<String, Style> STYLES =
      Map.of(
          "terse", Style.TERSE,
          "sentence", Style.SENTENCE,
          "steps", Style.STEPS,
          "thinking", Style.THINKING);

  private final SpecReader.Vocabulary vocabulary;
  private final List<String> tasks;
  private final Sampling common;

  EntryForm(SpecReader.Vocabulary vocabulary, List<Task> tasks, Sampling common) {
    this.vocabulary = vocabulary;
    this.tasks = tasks.stream().map(Task::name).toList();
    this.common = common;
  }

  /// A role as specs write it.
  static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  EntrySpec read(Fields fields) {
    fields.require("name");
    String name = fields.name("name").orElse("");
    String title = fields.text("title").orElse(name);
    fields.require("role");
    Role role = fields.oneOf("role", ROLES).orElse(Role.COMPETITOR);
    Service service = service(fields);
    Optional<Sampling> sampling =
        fields.fields("sampling").map(own -> SamplingForm.read(own, common));
    List<String> sits = fields.texts("sits");
    for (String task : sits) {
      if (!tasks.contains(task)) {
        fields.wrong("sits", task, Rule.ONE_OF, tasks);
      }
    }
    OptionalLong inFlight = fields.whole("in_flight", 1, 100_000);
    fields.close();
    return new EntrySpec(
        name,
        title,
        role,
        service,
        sampling,
        sits,
        inFlight.isPresent() ? Optional.of((int) inFlight.getAsLong()) : Optional.empty());
  }

  private Service service(Fields fields) {
    List<String> given = SERVICES.stream().filter(fields::has).toList();
    if (given.size() != 1) {
      fields.wrong("name", String.join(", ", given), Rule.ONE_FIELD_OF, SERVICES);
      ENDPOINT_FIELDS.forEach(fields::mentions);
      return new Service.Recorded("");
    }
    return switch (given.getFirst()) {
      case "url" -> endpoint(fields);
      case "recorded" -> recorded(fields);
      default -> fields.fields("simulated").map(this::simulated).orElse(UNREADABLE);
    };
  }

  private Service endpoint(Fields fields) {
    String url = fields.requiredText("url");
    if (!Urls.sound(url)) {
      fields.wrong("url", url.replaceFirst("//[^/]*@", "//…@"), Rule.URL, List.of());
    }
    String protocol = fields.text("protocol").orElse("openai-chat");
    if (!vocabulary.protocols().contains(protocol)) {
      fields.wrong("protocol", protocol, Rule.ONE_OF, vocabulary.protocols());
    }
    String model = fields.requiredText("model");
    Optional<String> keyEnv = fields.text("key_env");
    if (keyEnv.isPresent() && !vocabulary.environment().containsKey(keyEnv.get())) {
      String shown = keyEnv.get().matches("[A-Z][A-Z0-9_]*") ? keyEnv.get() : "…";
      fields.wrong("key_env", shown, Rule.VARIABLE_SET, List.of(shown));
    }
    Optional<String> keyFile = fields.text("key_file");
    Variables.check(fields, "key_file", vocabulary.environment());
    if (keyEnv.isPresent() && keyFile.isPresent()) {
      fields.wrong(
          "key_file", "key_env, key_file", Rule.ONE_FIELD_OF, List.of("key_env", "key_file"));
    }
    boolean stream = fields.flag("stream", true);
    return new Service.Endpoint(url, protocol, model, keyEnv, keyFile, stream);
  }

  private Service recorded(Fields fields) {
    Variables.check(fields, "recorded", vocabulary.environment());
    return new Service.Recorded(fields.requiredText("recorded"));
  }

  private static final Service UNREADABLE = new Service.Recorded("");

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
            fields.duration("latency", java.time.Duration.ofMillis(20)),
            fields.number("truncated", 0, 1).orElse(0),
            fields.number("refused", 0, 1).orElse(0),
            fields.number("busy", 0, 1).orElse(0),
            fields.whole("seed", 0, Long.MAX_VALUE).orElse(1));
    fields.close();
    return simulated;
  }
}
