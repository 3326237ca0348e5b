package kr.gwageo.spec;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.gwageo.domain.Role;
import kr.gwageo.domain.spec.EntrySpec;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Official;
import kr.gwageo.domain.spec.Official.Publicity;
import kr.gwageo.domain.spec.Task;

/// The fields that an official round has beyond a practice round.
final class OfficialForm {
  private static final int MOST_MONTHS = 120;

  /// The programme's call of 2025 counts models that were released within six months.
  private static final int MONTHS = 6;

  private static final Map<String, Publicity> PUBLICITY =
      Map.of("every_team", Publicity.EVERY_TEAM, "reached", Publicity.REACHED);

  private OfficialForm() {}

  static Official read(Fields fields, List<Task> tasks, List<EntrySpec> entries) {
    fields.require("until");
    fields.require("leaders");
    LocalDate until = date(fields, "until").orElse(LocalDate.MAX);
    int months = (int) fields.whole("months", 1, MOST_MONTHS).orElse(MONTHS);
    Publicity publicity = fields.oneOf("publish", PUBLICITY).orElse(Publicity.EVERY_TEAM);
    List<String> names = tasks.stream().map(Task::name).toList();
    List<String> withheld = fields.texts("withheld");
    for (String task : withheld) {
      if (!names.contains(task)) {
        fields.wrong("withheld", task, Rule.ONE_OF, names);
      }
    }
    SortedMap<String, LocalDate> dates = new TreeMap<>();
    Optional<String> scheme = fields.text("scheme");
    List<String> originality = fields.texts("originality");
    if (originality.stream().anyMatch(String::isBlank)) {
      fields.wrong("originality", "", Rule.TEXT, List.of());
    }
    if (originality.stream().distinct().count() < originality.size()) {
      fields.wrong("originality", String.join(", ", originality), Rule.UNIQUE, List.of());
    }
    Official window =
        new Official(until, months, dates, publicity, new TreeSet<>(withheld), scheme, originality);
    fields
        .fields("leaders")
        .ifPresent(leaders -> dates.putAll(leaders(leaders, leaders(entries), window)));
    fields.close();
    return window.released(dates);
  }

  private static List<String> leaders(List<EntrySpec> entries) {
    return entries.stream()
        .filter(entry -> entry.role() == Role.LEADER)
        .map(EntrySpec::name)
        .toList();
  }

  private static SortedMap<String, LocalDate> leaders(
      Fields fields, List<String> names, Official window) {
    SortedMap<String, LocalDate> dates = new TreeMap<>();
    for (String name : names) {
      if (!fields.has(name)) {
        fields.wrong(name, "", Rule.LEADERS_DATED, names);
      }
      date(fields, name)
          .ifPresent(released -> {
            if (!window.until().equals(LocalDate.MAX) && !window.holds(released)) {
              String days = window.from() + " … " + window.until();
              fields.wrong(name, released.toString(), Rule.IN_WINDOW, List.of(days));
            }
            dates.put(name, released);
          });
    }
    fields.close();
    return dates;
  }

  private static Optional<LocalDate> date(Fields fields, String key) {
    Optional<String> text = fields.text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.get()));
    } catch (DateTimeParseException e) {
      fields.wrong(key, text.get(), Rule.DATE, List.of());
      return Optional.empty();
    }
  }
}
