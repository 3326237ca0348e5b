package kr.gwageo.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Turns a node into the lists, maps and scalars that a request's body is made of.
final class Plain {
  /// An anchor may contain itself, so depth has to end somewhere.
  private static final int MAX_DEPTH = 20;

  private Plain() {}

  /// The node as a message shows it.
  static String shown(Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalar.getValue();
      case SequenceNode sequence -> "[…]";
      default -> "{…}";
    };
  }

  /// @throws IllegalArgumentException if the node nests more than 20 deep
  static Object of(Node node) {
    return of(node, 0);
  }

  private static Object of(Node node, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("nested more than " + MAX_DEPTH + " deep");
    }
    return switch (node) {
      case MappingNode mapping -> map(mapping, depth);
      case SequenceNode sequence -> list(sequence, depth);
      case ScalarNode scalar -> scalar(scalar);
      default -> "";
    };
  }

  private static Map<String, Object> map(MappingNode mapping, int depth) {
    Map<String, Object> map = new TreeMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        map.put(key.getValue(), of(tuple.getValueNode(), depth + 1));
      }
    }
    return map;
  }

  private static List<Object> list(SequenceNode sequence, int depth) {
    List<Object> list = new ArrayList<>();
    sequence.getValue().forEach(element -> list.add(of(element, depth + 1)));
    return list;
  }

  /// What YAML may read in several ways is refused: a setting must not change on the way.
  private static Object scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    if (Tag.STR.equals(scalar.getTag())) {
      return text;
    }
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    if (text.matches("-?(0|[1-9][0-9]{0,17})")) {
      return Long.valueOf(text);
    }
    if (text.matches("-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,18}")) {
      return new BigDecimal(text);
    }
    throw new IllegalArgumentException("expected true, false, a decimal number or a quoted text");
  }
}
