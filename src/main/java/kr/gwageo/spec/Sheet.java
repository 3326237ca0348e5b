package kr.gwageo.spec;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gwageo.domain.spec.InvalidSpecException;
import kr.gwageo.domain.spec.Mistake;
import kr.gwageo.domain.spec.Mistake.Rule;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// One YAML file while it is read, and the mistakes found in it so far.
final class Sheet {
  private static final long MAX_BYTES = 1 << 20;

  private final String file;
  private final List<Mistake> mistakes;

  Sheet(Path file) {
    this(file, new ArrayList<>());
  }

  private Sheet(Path file, List<Mistake> mistakes) {
    this.file = file.toString();
    this.mistakes = mistakes;
  }

  /// The fields of another file, relative to this one's folder; its mistakes are counted here.
  /// Empty if it cannot be read.
  Optional<Fields> beside(String other) {
    try {
      return Optional.of(new Sheet(Path.of(file).resolveSibling(other), mistakes).open());
    } catch (InvalidSpecException e) {
      mistakes.addAll(e.mistakes());
      return Optional.empty();
    } catch (InvalidPathException e) {
      mistakes.add(
          new Mistake(file, 1, 1, "from", other, Rule.READABLE_FILE, List.of(e.getReason()), ""));
      return Optional.empty();
    }
  }

  /// The mapping at the top of the file.
  ///
  /// @throws InvalidSpecException if the file cannot be read at all
  Fields open() throws InvalidSpecException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try {
      Node root = yaml.compose(new StringReader(text()));
      if (root instanceof MappingNode mapping) {
        return new Fields(this, mapping, "");
      }
      throw fatal(1, 1, Rule.MAPPING, "");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      int column = e.getProblemMark() == null ? 1 : e.getProblemMark().getColumn() + 1;
      throw fatal(line, column, Rule.SYNTAX, String.valueOf(e.getProblem()));
    } catch (YAMLException e) {
      throw fatal(1, 1, Rule.SYNTAX, String.valueOf(e.getMessage()));
    }
  }

  private String text() throws InvalidSpecException {
    try {
      Path path = Path.of(file);
      if (Files.size(path) > MAX_BYTES) {
        throw fatal(1, 1, Rule.READABLE_FILE, "over 1 MiB");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw fatal(1, 1, Rule.UTF_8, "");
    } catch (NoSuchFileException e) {
      throw fatal(1, 1, Rule.READABLE_FILE, "no such file");
    } catch (IOException e) {
      throw fatal(1, 1, Rule.READABLE_FILE, e.toString());
    }
  }

  private InvalidSpecException fatal(int line, int column, Rule rule, String cause) {
    List<String> values = cause.isEmpty() ? List.of() : List.of(cause);
    return new InvalidSpecException(
        List.of(new Mistake(file, line, column, "", "", rule, values, "")));
  }

  /// Notes a mistake at a node.
  void mistake(Node at, String field, String found, Rule rule, List<String> values) {
    int line = at.getStartMark().getLine() + 1;
    int column = at.getStartMark().getColumn() + 1;
    boolean named = rule == Rule.ONE_OF || rule == Rule.KNOWN_FIELD;
    String nearest = named ? Nearest.to(found, values).orElse("") : "";
    mistakes.add(new Mistake(file, line, column, field, found, rule, values, nearest));
  }

  /// The value, if no mistake was found.
  ///
  /// @throws InvalidSpecException with all mistakes found
  <T> T unlessMistaken(T value) throws InvalidSpecException {
    if (!mistakes.isEmpty()) {
      throw new InvalidSpecException(mistakes);
    }
    return value;
  }
}
