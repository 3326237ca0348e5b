package kr.gwageo.cli.shell;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.gwageo.cli.words.Words;
import kr.gwageo.domain.spec.Service;
import kr.gwageo.endpoint.Access;
import kr.gwageo.endpoint.Protocol;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Options that name an endpoint and what opens it.
public final class EndpointOptions {
  private static final int MAX_PORT = 65_535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--model", required = true, paramLabel = "NAME", descriptionKey = "check.model")
  private String model = "";

  @Option(names = "--protocol", paramLabel = "NAME", descriptionKey = "check.protocol")
  private String protocol = "openai-chat";

  @Option(names = "--key-env", paramLabel = "VARIABLE", descriptionKey = "check.key_env")
  private Optional<String> keyEnv = Optional.empty();

  @Option(names = "--key-file", paramLabel = "FILE", descriptionKey = "check.key_file")
  private Optional<Path> keyFile = Optional.empty();

  @Option(names = "--header-env", paramLabel = "NAME=VARIABLE", descriptionKey = "check.header_env")
  private Map<String, String> headersEnv = new TreeMap<>();

  @Option(names = "--proxy", paramLabel = "URL", descriptionKey = "check.proxy")
  private Optional<String> proxy = Optional.empty();

  @Option(names = "--ca-file", paramLabel = "FILE", descriptionKey = "check.ca_file")
  private Optional<Path> caFile = Optional.empty();

  /// The endpoint.
  ///
  /// @param url its base address
  /// @throws ParameterException if it cannot be one
  public Service.Endpoint service(Words words, String url, boolean stream) {
    mustBeAddress(words, url);
    proxy.ifPresent(address -> mustBeAddress(words, address));
    if (Protocol.named(protocol).isEmpty()) {
      throw wrong(words, "check.usage.protocol", protocol, String.join(", ", Protocol.names()));
    }
    if (keyEnv.isPresent() && keyFile.isPresent()) {
      throw wrong(words, "check.usage.one_key");
    }
    return new Service.Endpoint(
        url,
        protocol,
        model,
        keyEnv,
        keyFile.map(Path::toString),
        stream,
        new TreeMap<>(headersEnv),
        proxy,
        caFile.map(Path::toString));
  }

  /// Key, headers and trust, from variables and files.
  ///
  /// @throws ParameterException if a variable is not set, or a file cannot be read
  public Access access(Words words, Surroundings surroundings) {
    Optional<String> key =
        keyFile.isPresent()
            ? Optional.of(text(words, surroundings, "--key-file", keyFile.get()).strip())
            : keyEnv.map(name -> variable(words, surroundings, "--key-env", name));
    SortedMap<String, String> headers = new TreeMap<>();
    for (Map.Entry<String, String> header : headersEnv.entrySet()) {
      if (!header.getKey().matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
        throw wrong(words, "check.usage.header");
      }
      headers.put(
          header.getKey(), variable(words, surroundings, "--header-env", header.getValue()));
    }
    Optional<String> ca =
        caFile.isPresent()
            ? Optional.of(text(words, surroundings, "--ca-file", caFile.get()))
            : Optional.empty();
    return new Access(key, headers, ca);
  }

  /// A command line that cannot be right.
  public ParameterException wrong(Words words, String key, Object... arguments) {
    return new ParameterException(spec.commandLine(), words.say(key, arguments));
  }

  /// An address holds neither a user nor a query: what may be a secret does not stand in it.
  private void mustBeAddress(Words words, String address) {
    try {
      URI uri = new URI(address);
      if (address.matches("https?://.*")
          && uri.getHost() != null
          && uri.getPort() <= MAX_PORT
          && uri.getUserInfo() == null
          && uri.getQuery() == null
          && uri.getFragment() == null) {
        return;
      }
    } catch (URISyntaxException e) {
      // told below like any other that is none
    }
    throw wrong(words, "check.usage.url", address.replaceFirst("//[^/]*@", "//…@"));
  }

  /// Who wrote the key itself for the name of its variable shall not find it in a message.
  private String variable(Words words, Surroundings surroundings, String option, String name) {
    String value = surroundings.environment().get(name);
    if (value == null) {
      throw wrong(
          words, "check.usage.variable", option, name.matches("[A-Z][A-Z0-9_]*") ? name : "…");
    }
    return value;
  }

  private String text(Words words, Surroundings surroundings, String option, Path file) {
    Path path = surroundings.here().resolve(file);
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw wrong(words, "check.usage.file", option, path);
    }
  }
}
