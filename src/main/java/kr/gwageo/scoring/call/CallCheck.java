package kr.gwageo.scoring.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.item.ExpectedCall;
import kr.gwageo.domain.item.Tool;

/// Compares calls with those that are right.
///
/// A call is right if it has the name, every argument that is right and no other, each with a value
/// that is right. An argument that need not be given may be left out, or be null, where the default
/// of its schema is right, and may be given where it only says the default.
public final class CallCheck {
  private final List<Tool> tools;
  private final boolean inOrder;
  private final Values values;

  /// @param tools that the model was given, with the schemas of their arguments
  /// @param inOrder whether several calls have to come in the order of those that are right
  /// @param lenient whether a number may be written as a text, see [Values]
  public CallCheck(List<Tool> tools, boolean inOrder, boolean lenient) {
    this.tools = List.copyOf(tools);
    this.inOrder = inOrder;
    this.values = new Values(lenient);
  }

  /// What is wrong with the calls, for a person; empty if nothing is.
  public Optional<String> fault(List<ExpectedCall> expected, List<Called> calls) {
    if (expected.isEmpty()) {
      return calls.isEmpty() ? Optional.empty() : Optional.of("a call where none is wanted");
    }
    if (expected.size() != calls.size()) {
      return Optional.of("calls " + calls.size() + " times, not " + expected.size());
    }
    return inOrder || expected.size() == 1
        ? inPlace(expected, calls)
        : new Pairing(expected, calls).fault();
  }

  private Optional<String> inPlace(List<ExpectedCall> expected, List<Called> calls) {
    for (int i = 0; i < calls.size(); i++) {
      Optional<String> fault = fault(expected.get(i), calls.get(i));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private Optional<String> fault(ExpectedCall expected, Called call) {
    if (call.arguments().isEmpty()) {
      return Optional.of("a call that cannot be read");
    }
    if (!Values.plain(call.name()).equals(Values.plain(expected.name()))) {
      return Optional.of("calls " + call.name() + ", not " + expected.name());
    }
    JsonNode schema =
        tools.stream()
            .filter(tool -> tool.name().equals(expected.name()))
            .findFirst()
            .map(tool -> JsonText.object(tool.parameters()))
            .orElseGet(JsonText::empty);
    ObjectNode right = JsonText.object(expected.arguments());
    ObjectNode accepted = JsonText.object(expected.accepted());
    return values.fault(right, accepted, call.arguments().get(), schema);
  }

  /// Pairs calls with those that are right, whatever their order: alternatives may make one call
  /// fit two, so that the pairs are found by augmenting paths.
  private final class Pairing {
    private final List<ExpectedCall> expected;
    private final List<Called> calls;
    private final boolean[][] fits;
    private final int[] callOf;

    Pairing(List<ExpectedCall> expected, List<Called> calls) {
      this.expected = expected;
      this.calls = calls;
      fits = new boolean[expected.size()][calls.size()];
      for (int i = 0; i < expected.size(); i++) {
        for (int j = 0; j < calls.size(); j++) {
          fits[i][j] = CallCheck.this.fault(expected.get(i), calls.get(j)).isEmpty();
        }
      }
      callOf = new int[calls.size()];
      Arrays.fill(callOf, -1);
    }

    Optional<String> fault() {
      for (int i = 0; i < expected.size(); i++) {
        if (!pairs(i, new boolean[calls.size()])) {
          return Optional.of(reason(i));
        }
      }
      return Optional.empty();
    }

    private boolean pairs(int wanted, boolean[] tried) {
      for (int j = 0; j < calls.size(); j++) {
        if (fits[wanted][j] && !tried[j]) {
          tried[j] = true;
          if (callOf[j] < 0 || pairs(callOf[j], tried)) {
            callOf[j] = wanted;
            return true;
          }
        }
      }
      return false;
    }

    /// Of one call that is right and has no partner: how the calls of its function differ from it.
    private String reason(int wanted) {
      ExpectedCall right = expected.get(wanted);
      List<String> reasons = new ArrayList<>();
      for (Called call : calls) {
        if (call.name().equals(right.name())) {
          CallCheck.this.fault(right, call).ifPresent(reasons::add);
        }
      }
      return reasons.isEmpty() ? "no call of " + right.name() + " is left" : reasons.getFirst();
    }
  }
}
