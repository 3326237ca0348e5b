package kr.gwageo.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import kr.gwageo.domain.benchmark.ScorerSpec;
import kr.gwageo.domain.item.Item;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.spec.JudgeOptions;

/// The scorers a benchmark may name.
public enum Rubric {
  CHOICE(Target.Choice.class, List.of(), spec -> new ChoiceAnswer()),
  TEXT(
      Target.Text.class,
      List.of(
          TextAnswer.FORMS,
          TextAnswer.HANJA,
          TextAnswer.ALLOW,
          TextAnswer.MEASURE,
          TextAnswer.LIST),
      TextAnswer::new),
  NUMBER(Target.Numeric.class, List.of(NumberAnswer.TOLERANCE), NumberAnswer::new),
  MATHEMATICS(
      List.of(Target.Text.class, Target.Numeric.class),
      List.of(MathematicsAnswer.TOLERANCE),
      MathematicsAnswer::new),
  INSTRUCTIONS(
      Target.Instructions.class,
      List.of(InstructionAnswer.READING, InstructionAnswer.LEVEL),
      InstructionAnswer::new),
  CALLS(Target.Calls.class, List.of(CallAnswer.ORDER, CallAnswer.TYPES), CallAnswer::new),
  LANGUAGE(
      Target.Open.class,
      List.of(LanguageAnswer.HANGUL, LanguageAnswer.REGISTER, LanguageAnswer.ALLOW),
      LanguageAnswer::new),
  CONDUCT(Target.Conducted.class, List.of(ConductAnswer.PARTIAL), ConductAnswer::new),
  CODE(Target.Tests.class, List.of(CodeAnswer.CREDIT), CodeAnswer::new);

  /// As many as there are labels that a reply may name a choice by.
  private static final int MOST_CHOICES = 10;

  private final List<Class<? extends Target>> targets;
  private final List<String> options;
  private final Function<ScorerSpec, Scorer> maker;

  Rubric(Class<? extends Target> target, List<String> options, Function<ScorerSpec, Scorer> maker) {
    this(List.of(target), options, maker);
  }

  Rubric(
      List<Class<? extends Target>> targets,
      List<String> options,
      Function<ScorerSpec, Scorer> maker) {
    this.targets = targets;
    this.options = options;
    this.maker = maker;
  }

  /// The rubric that files call by this name.
  public static Optional<Rubric> named(String name) {
    return Arrays.stream(values()).filter(rubric -> rubric.title().equals(name)).findFirst();
  }

  /// The names by which files may call rubrics.
  public static List<String> names() {
    return Arrays.stream(values()).map(Rubric::title).toList();
  }

  /// What cannot be right in this, for the person who wrote it; empty if a scorer can be made of
  /// it, or judges can be asked by it.
  public static Optional<String> mistake(ScorerSpec spec) {
    try {
      if (spec.judged()) {
        JudgeOptions.of(spec);
        return Optional.empty();
      }
      scorer(spec);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /// The scorer of this name with these options.
  ///
  /// @throws IllegalArgumentException with the message of [#mistake] if there is none
  public static Scorer scorer(ScorerSpec spec) {
    Rubric rubric =
        named(spec.name())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no scorer " + spec.name() + " among " + String.join(", ", names())));
    TreeSet<String> unknown = new TreeSet<>(spec.options().keySet());
    unknown.removeAll(rubric.options);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "scorer " + rubric.title() + " has no option " + String.join(", ", unknown));
    }
    return rubric.maker.apply(spec);
  }

  /// The name by which files call it.
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether its scorer can grade this item: its target is of the right kind, every instruction in
  /// it can be checked, and every choice has a label.
  public boolean fits(Item item) {
    boolean instructed = item.target() instanceof Target.Instructions;
    boolean labelled =
        !(item.target() instanceof Target.Choice) || item.choices().size() <= MOST_CHOICES;
    return labelled
        && targets.stream().anyMatch(target -> target.isInstance(item.target()))
        && (!instructed || InstructionAnswer.checks(item));
  }
}
