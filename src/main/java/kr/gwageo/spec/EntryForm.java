package kr.gwageo.spec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.spec.Budget;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Pace;
import kr.gwageo.domain.spec.Price;
import kr.gwageo.domain.spec.Sampling;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.domain.spec.Task;

/// The fields of an entry. What it does not say itself is as in the file that `from` names.
final class EntryForm {
  private static final double MOST_MONEY = 1e12;
  private static final Map<String, Role> ROLES =
      Map.of("competitor", Role.COMPETITOR, "leader", Role.LEADER, "grader", Role.GRADER);

  private final SpecReader.Vocabulary vocabulary;
  private final List<String> tasks;
  private final Sampling sampling;
  private final Pace pace;

  /// @param tasks of the round
  /// @param sampling common to all entries
  /// @param pace common to all entries
  EntryForm(SpecReader.Vocabulary vocabulary, List<Task> tasks, Sampling sampling, Pace pace) {
    this.vocabulary = vocabulary;
    this.tasks = tasks.stream().map(Task::name).toList();
    this.sampling = sampling;
    this.pace = pace;
  }

  /// A role as specs write it.
  static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  EntrySpec read(Fields fields) {
    fields.fillFrom("from");
    fields.require("name");
    String name = fields.name("name").orElse("");
    String title = fields.text("title").orElse(name);
    fields.require("role");
    Role role = fields.oneOf("role", ROLES).orElse(Role.COMPETITOR);
    Service service = new ServiceForm(vocabulary).read(fields);
    if (role == Role.GRADER && fields.has("recorded")) {
      fields.wrong("recorded", "recorded", Rule.ONE_FIELD_OF, List.of("url", "simulated"));
    }
    Optional<Sampling> own =
        fields.fields("sampling").map(settings -> SamplingForm.read(settings, sampling));
    List<String> sits = fields.texts("sits");
    if (service instanceof Service.Published published) {
      sits = List.copyOf(published.means().keySet());
      if (role != Role.LEADER) {
        fields.wrong("role", word(role), Rule.ONE_OF, List.of(word(Role.LEADER)));
      }
    }
    for (String task : sits) {
      if (!tasks.contains(task)) {
        fields.wrong(
            service instanceof Service.Published ? "published" : "sits", task, Rule.ONE_OF, tasks);
      }
    }
    Optional<Pace> paceOfItsOwn = PaceForm.read(fields, pace);
    Optional<String> account = fields.name("account");
    Optional<Price> price = fields.fields("price").map(EntryForm::price);
    Budget budget = fields.fields("budget").map(EntryForm::budget).orElse(Budget.NONE);
    if (budget.money().isPresent() && price.isEmpty()) {
      fields.wrong("price", "", Rule.REQUIRED, List.of());
    }
    Optional<String> family = fields.text("family");
    fields.close();
    return new EntrySpec(
        name, title, role, service, own, sits, paceOfItsOwn, account, price, budget, family);
  }

  private static Price price(Fields fields) {
    fields.require("prompt");
    fields.require("completion");
    fields.require("currency");
    BigDecimal prompt = money(fields, "prompt").orElse(BigDecimal.ZERO);
    Price price =
        new Price(
            prompt,
            money(fields, "cached").orElse(prompt),
            money(fields, "completion").orElse(BigDecimal.ZERO),
            fields.text("currency").orElse(""));
    if (fields.has("currency") && !price.currency().matches("[A-Z]{3}")) {
      fields.wrong("currency", price.currency(), Rule.ONE_OF, List.of("KRW", "USD"));
    }
    fields.close();
    return price;
  }

  private static Budget budget(Fields fields) {
    Budget budget = new Budget(fields.whole("tokens", 1, Long.MAX_VALUE), money(fields, "money"));
    fields.close();
    return budget;
  }

  private static Optional<BigDecimal> money(Fields fields, String key) {
    return fields.decimal(key, 0, MOST_MONEY);
  }
}
