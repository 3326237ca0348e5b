package kr.gwageo.cli.office;

import java.util.Optional;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.Amendment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// One change of the rules of a round: an item that counts for nobody, or has a further answer.
final class ChangeOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--exclude", paramLabel = "TASK/ITEM", descriptionKey = "amend.exclude")
  private Optional<String> exclude = Optional.empty();

  @Option(names = "--accept", paramLabel = "TASK/ITEM=ANSWER", descriptionKey = "amend.accept")
  private Optional<String> accept = Optional.empty();

  /// A task and an item of it.
  record Place(String task, String item) {}

  /// The change, if one is named.
  ///
  /// @throws ParameterException if two are, or one is not written as it should be
  Optional<Amendment.Change> change(Words words) {
    if (exclude.isPresent() && accept.isPresent()) {
      throw new ParameterException(spec.commandLine(), words.say("amend.one"));
    }
    return exclude
        .map(text -> excluded(words, text))
        .or(() -> accept.map(text -> accepted(words, text)));
  }

  private Amendment.Change excluded(Words words, String text) {
    Place place = place(words, text);
    return new Amendment.Excluded(place.task(), place.item());
  }

  private Amendment.Change accepted(Words words, String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new ParameterException(spec.commandLine(), words.say("amend.answer", text));
    }
    Place place = place(words, text.substring(0, equals));
    return new Amendment.Accepted(place.task(), place.item(), text.substring(equals + 1));
  }

  /// The task and the item that a text names.
  ///
  /// @throws ParameterException if it names none
  Place place(Words words, String text) {
    int slash = text.indexOf('/');
    if (slash < 1 || slash == text.length() - 1) {
      throw new ParameterException(spec.commandLine(), words.say("amend.place", text));
    }
    return new Place(text.substring(0, slash), text.substring(slash + 1));
  }
}
