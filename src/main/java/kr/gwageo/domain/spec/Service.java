package kr.gwageo.domain.spec;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What answers for an entry.
public sealed interface Service {

  /// A server on the network.
  ///
  /// @param url the base address, such as `https://host/v1`
  /// @param protocol name of the wire protocol
  /// @param model the name the server knows the model by
  /// @param keyEnv the environment variable that holds the key
  /// @param keyFile the file that holds the key
  /// @param stream whether replies are streamed
  /// @param headersEnv further headers, by name, each with the environment variable that holds it
  /// @param proxy address of an HTTP proxy
  /// @param caFile PEM file of the certificates to be trusted instead of the machine's
  record Endpoint(
      String url,
      String protocol,
      String model,
      Optional<String> keyEnv,
      Optional<String> keyFile,
      boolean stream,
      SortedMap<String, String> headersEnv,
      Optional<String> proxy,
      Optional<String> caFile)
      implements Service {
    public Endpoint {
      headersEnv = new TreeMap<>(headersEnv);
    }

    /// A server that needs nothing but its address and perhaps a key.
    public Endpoint(
        String url, String protocol, String model, Optional<String> keyEnv, boolean stream) {
      this(
          url,
          protocol,
          model,
          keyEnv,
          Optional.empty(),
          stream,
          new TreeMap<>(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /// Practice: recorded answers, served over real HTTP on loopback.
  ///
  /// @param directory holds `<task>.jsonl` for each task the entry sits, `${NAME}` standing for an
  ///   environment variable
  record Recorded(String directory) implements Service {}

  /// Practice: a simulated model, served over real HTTP on loopback.
  ///
  /// @param skill probability of a right answer, in \[0, 1\], by domain; `default` for the rest
  /// @param style how it words its answers
  /// @param latency until it answers
  /// @param truncated share of answers that are cut off, in \[0, 1\]
  /// @param refused share of questions it declines, in \[0, 1\]
  /// @param busy share of questions it first turns away with status 429, in \[0, 1\]
  /// @param seed of its chance
  /// @param judge what leads it astray where it judges; empty: nothing
  record Simulated(
      Map<String, Double> skill,
      Style style,
      Duration latency,
      double truncated,
      double refused,
      double busy,
      long seed,
      Optional<Leaning> judge)
      implements Service {
    public Simulated {
      skill = Map.copyOf(skill);
    }

    /// A model that judges as well as it can, if at all.
    public Simulated(
        Map<String, Double> skill,
        Style style,
        Duration latency,
        double truncated,
        double refused,
        double busy,
        long seed) {
      this(skill, style, latency, truncated, refused, busy, seed, Optional.empty());
    }
  }

  /// What leads a simulated judge astray.
  ///
  /// @param seatA how much better, on a scale from 0 to 1, it finds what stands in seat A
  /// @param length how much better it finds an answer of 200 characters or more than an empty one
  /// @param invalid share of replies without a verdict, in \[0, 1\]
  record Leaning(double seatA, double length, double invalid) {
    public static final Leaning NONE = new Leaning(0, 0, 0);
  }

  /// No server: a leader of whom means are published, and nothing else. It is never asked.
  ///
  /// @param means by task
  record Published(SortedMap<String, PublishedMean> means) implements Service {
    public Published {
      means = Collections.unmodifiableSortedMap(new TreeMap<>(means));
    }
  }

  /// How a simulated model words its answers.
  enum Style {
    /// The answer alone.
    TERSE,
    /// One sentence, the answer in its midst.
    SENTENCE,
    /// Steps, then a marked last line.
    STEPS,
    /// Thoughts in `<think>`, then the answer in a box.
    THINKING
  }

  /// The service without the way to it and the places of its keys.
  default Service binding() {
    return switch (this) {
      case Endpoint endpoint ->
          new Endpoint(
              endpoint.url(),
              endpoint.protocol(),
              endpoint.model(),
              Optional.empty(),
              endpoint.stream());
      case Recorded recorded -> recorded;
      case Simulated simulated -> simulated;
      case Published published -> published;
    };
  }

  /// Whether this is a practice entry and no real model stands behind it.
  default boolean practice() {
    return switch (this) {
      case Endpoint endpoint -> false;
      case Recorded recorded -> true;
      case Simulated simulated -> true;
      case Published published -> false;
    };
  }
}
