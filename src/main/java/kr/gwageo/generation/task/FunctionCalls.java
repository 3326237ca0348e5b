package kr.gwageo.generation.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gwageo.domain.item.Target;
import kr.gwageo.domain.item.Tool;
import kr.gwageo.generation.Draw;
import kr.gwageo.generation.Problem;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Requests to an assistant that has functions: call the right ones with the right arguments, ask
/// for what is missing, or answer in words.
public final class FunctionCalls implements Workshop {
  private static final List<String> POLITE = List.of("주세요.", "주시겠어요?", "주시기 바랍니다.", "주실 수 있나요?");
  private static final List<String> PLAIN = List.of("줘.", "줄래?");
  private static final List<String> OPENERS =
      List.of("", "", "안녕하세요. ", "부탁드릴 것이 있습니다. ", "수고 많으십니다. ");
  private static final List<String> NEXT_SENTENCE = List.of("", "그리고 ", "끝으로 ");
  private static final List<String> NEXT_CLAUSE = List.of("", "또 ", "끝으로 ");

  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("one-call", FunctionCalls::oneCall),
        new Structure("close-tools", FunctionCalls::closeTools),
        new Structure("relative-date", FunctionCalls::relativeDate),
        new Structure("several-calls", FunctionCalls::severalCalls),
        new Structure("missing-argument", FunctionCalls::missingArgument),
        new Structure("no-call", FunctionCalls::noCall),
        new Structure("enum-values", FunctionCalls::enumValues),
        new Structure("nested-arguments", FunctionCalls::nestedArguments));
  }

  private static Problem oneCall(int level, Draw draw) {
    LocalDate today = Day.today(draw);
    Errand errand = draw.oneOf(Errands.BY_SIZE.get(level - 1)).make(Day.plain(today, draw), draw);
    List<Tool> tools = tools(List.of(errand.function()), 2 * level - 1, draw);
    return called(today, List.of(errand), tools, 1 + errand.arguments().size(), draw);
  }

  private static Problem closeTools(int level, Draw draw) {
    LocalDate today = Day.today(draw);
    int group = draw.below(Errands.CLOSE.size());
    Errand errand = draw.oneOf(Errands.CLOSE.get(group)).make(Day.plain(today, draw), draw);
    List<Function> close = new ArrayList<>(Catalogue.GROUPS.get(group));
    close.remove(errand.function());
    List<Function> offered = new ArrayList<>(draw.some(close, level));
    offered.add(errand.function());
    List<Tool> tools = tools(offered, level - 1, draw);
    return called(today, List.of(errand), tools, tools.size() + errand.arguments().size(), draw);
  }

  private static Problem relativeDate(int level, Draw draw) {
    LocalDate today = Day.today(draw);
    Day day = Day.relative(today, level, draw);
    Errand errand = draw.oneOf(Errands.DATED).make(day, draw);
    List<Tool> tools = tools(List.of(errand.function()), 2, draw);
    return called(today, List.of(errand), tools, day.steps() + errand.arguments().size(), draw);
  }

  private static Problem severalCalls(int level, Draw draw) {
    LocalDate today = Day.today(draw);
    List<Errands.Maker> makers = new ArrayList<>();
    Errands.BY_SIZE.forEach(makers::addAll);
    List<Errand> errands =
        draw.some(makers, level + 1).stream()
            .map(maker -> maker.make(Day.plain(today, draw), draw))
            .toList();
    int steps = errands.stream().mapToInt(errand -> 1 + errand.arguments().size()).sum();
    List<Tool> tools = tools(errands.stream().map(Errand::function).toList(), 2, draw);
    return called(today, errands, tools, steps, draw);
  }

  /// The date is never what is missing: who names none means today.
  private static Problem missingArgument(int level, Draw draw) {
    LocalDate today = Day.today(draw);
    List<String> droppable = List.of();
    Errand whole = Errands.transfer(Day.plain(today, draw), draw);
    while (droppable.isEmpty()) {
      whole = draw.oneOf(Errands.BY_SIZE.get(level - 1)).make(Day.plain(today, draw), draw);
      droppable =
          whole.needed().stream()
              .filter(name -> !Set.of("date", "passengers").contains(name))
              .toList();
    }
    String missing = draw.oneOf(droppable);
    Errand errand = whole.without(missing);
    List<Tool> tools = tools(List.of(errand.function()), level, draw);
    String rationale =
        "알맞은 함수: %s. 꼭 있어야 하는 인자 가운데 %s의 값을 알 수 없다. 따라서 호출하지 않고 되묻는다."
            .formatted(errand.function().name(), missing);
    int steps = 1 + whole.needed().size();
    return Problem.free(asked(List.of(errand), draw), new Target.Calls(List.of()), steps, rationale)
        .about(Day.stated(today))
        .with(tools);
  }

  private static Problem noCall(int level, Draw draw) {
    LocalDate today = Day.today(draw);
    List<Tool> tools =
        tools(List.of(Catalogue.RESERVE_ROOM, Catalogue.REFUND_TICKET), 2 * level, draw);
    String rationale = "주어진 함수로 처리할 일을 청하지 않았다. 따라서 호출하지 않고 글로 답한다.";
    return Problem.free(
            Chatter.said(level, today, draw), new Target.Calls(List.of()), tools.size(), rationale)
        .about(Day.stated(today))
        .with(tools);
  }

  private static Problem enumValues(int level, Draw draw) {
    LocalDate today = Day.today(draw);
    Errand errand = Orders.parcel(Day.plain(today, draw), level, draw);
    List<Tool> tools = tools(List.of(errand.function()), level, draw);
    int steps = 2 * errand.arguments().size();
    return called(today, List.of(errand), tools, steps, draw);
  }

  private static Problem nestedArguments(int level, Draw draw) {
    LocalDate today = Day.today(draw);
    boolean clinic = level == 2 && draw.heads();
    Errand errand =
        clinic
            ? Orders.clinic(Day.plain(today, draw), draw)
            : Orders.lunch(level, level == 3, draw);
    List<Tool> tools = tools(List.of(errand.function()), level, draw);
    int steps = clinic ? 6 : 3 + 2 * level + (level == 3 ? 1 : 0);
    return called(today, List.of(errand), tools, steps, draw);
  }

  private static Problem called(
      LocalDate today, List<Errand> errands, List<Tool> tools, int steps, Draw draw) {
    String rationale =
        "호출: " + errands.stream().map(Errand::shown).collect(Collectors.joining("; ")) + ".";
    return Problem.free(
            asked(errands, draw),
            new Target.Calls(errands.stream().map(Errand::call).toList()),
            steps,
            rationale)
        .about(Day.stated(today))
        .with(tools);
  }

  /// One sentence, or one for each errand.
  private static String asked(List<Errand> errands, Draw draw) {
    boolean plain = draw.below(4) == 0;
    String last = draw.oneOf(plain ? PLAIN : POLITE);
    boolean joined = draw.heads();
    String between = plain ? (joined ? "주고, " : "줘. ") : (joined ? "주시고, " : "주세요. ");
    StringBuilder question = new StringBuilder(plain ? "" : draw.oneOf(OPENERS));
    for (int i = 0; i < errands.size(); i++) {
      boolean ends = i == errands.size() - 1;
      question
          .append(ends && i > 0 ? draw.oneOf(joined ? NEXT_CLAUSE : NEXT_SENTENCE) : "")
          .append(errands.get(i).told())
          .append(' ')
          .append(ends ? last : between);
    }
    return question.toString();
  }

  /// These functions and so many of other groups, mixed.
  private static List<Tool> tools(List<Function> wanted, int others, Draw draw) {
    List<Function> offered = new ArrayList<>(wanted);
    List<Function> rest =
        Catalogue.GROUPS.stream()
            .filter(group -> group.stream().noneMatch(wanted::contains))
            .flatMap(List::stream)
            .toList();
    offered.addAll(draw.some(rest, Math.min(others, rest.size())));
    return draw.shuffled(offered).stream().map(Function::tool).toList();
  }
}
