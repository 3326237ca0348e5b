package kr.gwageo.scoring.instruction;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.gwageo.domain.item.Instruction;

/// What the checker of one instruction finds in a reply.
final class Checked {
  private Checked() {}

  /// The instruction written `type :: argument=value|value`.
  static Instruction instruction(String written) {
    List<String> parts = List.of(written.split(" :: ", -1));
    Map<String, List<String>> arguments =
        parts.stream()
            .skip(1)
            .map(part -> part.split("=", 2))
            .collect(
                Collectors.toMap(pair -> pair[0], pair -> Arrays.asList(pair[1].split("\\|", -1))));
    return new Instruction(parts.getFirst(), arguments);
  }

  static Finding in(String written, String reply) {
    Instruction instruction = instruction(written);
    return InstructionType.checker(instruction).check(Reply.of(reply, List.of(instruction)));
  }

  /// The number that the finding begins with.
  static int count(String written, String reply) {
    String found = in(written, reply).found();
    return Integer.parseInt(found.substring(0, found.indexOf(' ')));
  }
}
