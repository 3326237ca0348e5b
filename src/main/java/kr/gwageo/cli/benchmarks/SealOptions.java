package kr.gwageo.cli.benchmarks;

import java.nio.file.Path;
import java.util.Optional;
import kr.gwageo.cli.shell.Surroundings;
import kr.gwageo.cli.words.Words;
import kr.gwageo.seal.SealKey;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What locks sealed items: a key file, or a pass phrase in a variable.
final class SealOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--key-file", paramLabel = "FILE", descriptionKey = "seal.key_file")
  private Optional<Path> keyFile = Optional.empty();

  @Option(names = "--phrase-env", paramLabel = "VARIABLE", descriptionKey = "seal.phrase_env")
  private Optional<String> phraseEnv = Optional.empty();

  /// The key, where one is named.
  ///
  /// @throws ParameterException if two are named, or the variable is not set
  Optional<SealKey> key(Words words, Surroundings surroundings) {
    if (keyFile.isPresent() && phraseEnv.isPresent()) {
      throw new ParameterException(spec.commandLine(), words.say("seal.one_key"));
    }
    if (phraseEnv.isPresent()) {
      String phrase = surroundings.environment().get(phraseEnv.get());
      if (phrase == null) {
        throw new ParameterException(
            spec.commandLine(), words.say("check.usage.variable", "--phrase-env", phraseEnv.get()));
      }
      return Optional.of(new SealKey.Phrase(phrase));
    }
    return keyFile.map(file -> new SealKey.KeyFile(surroundings.here().resolve(file)));
  }
}
