package kr.gwageo.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import kr.gwageo.domain.Digest;
import kr.gwageo.domain.benchmark.Home;
import kr.gwageo.domain.benchmark.SourceFile;
import kr.gwageo.domain.spec.Mistake.Rule;
import kr.gwageo.domain.spec.Published;
import kr.gwageo.domain.spec.Published.Protocol;
import kr.gwageo.domain.spec.Published.Reasoning;
import kr.gwageo.domain.spec.Title;

/// The fields of a benchmark definition that say where its files come from, and what is published
/// about it.
final class OriginForm {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Title NONE = new Title("", "");
  private static final Map<String, Reasoning> REASONING =
      Map.of(
          "unstated", Reasoning.UNSTATED,
          "none", Reasoning.NONE,
          "chain-of-thought", Reasoning.CHAIN_OF_THOUGHT,
          "free", Reasoning.FREE);

  private OriginForm() {}

  static Optional<Home> home(Fields fields) {
    return fields
        .fields("home")
        .flatMap(home -> {
          String url = home.requiredText("url");
          String revision = home.text("revision").orElse(Home.UNPINNED);
          Optional<String> token = home.text("token");
          home.close();
          if (!Home.isAddress(url)) {
            home.wrong("url", url, Rule.FILE_URL, List.of());
            return Optional.empty();
          }
          if (!Home.isRevision(revision)) {
            home.wrong("revision", revision, Rule.REVISION, List.of());
            return Optional.empty();
          }
          return Optional.of(new Home(url, revision, token));
        });
  }

  /// The files; the items beside the definition where none are named.
  static List<SourceFile> files(Fields fields) {
    if (!fields.has("files")) {
      return List.of(file("items.jsonl"));
    }
    List<SourceFile> files = fields.list("files").stream().map(OriginForm::file).toList();
    if (files.isEmpty()) {
      fields.wrong("files", "", Rule.NOT_EMPTY, List.of());
    }
    return files;
  }

  private static SourceFile file(String path) {
    return new SourceFile(path, OptionalLong.empty(), Optional.empty(), List.of());
  }

  private static SourceFile file(Fields file) {
    SourceFile read =
        new SourceFile(
            file.require("path") ? file.pathBelow("path").orElse("") : "",
            file.whole("bytes", 0, Long.MAX_VALUE),
            digest(file),
            file.texts("tags"));
    file.close();
    return read;
  }

  private static Optional<Digest> digest(Fields file) {
    Optional<String> written = file.text("sha256").filter(text -> !text.equals(Home.UNPINNED));
    if (written.isPresent() && !DIGEST.matcher(written.get()).matches()) {
      file.wrong("sha256", written.get(), Rule.DIGEST, List.of());
      return Optional.empty();
    }
    return written.map(hex -> new Digest("sha256:" + hex));
  }

  static Published published(Fields fields) {
    Protocol protocol =
        fields.fields("protocol").map(OriginForm::protocol).orElse(Published.nothing().protocol());
    List<Title> defects = fields.list("defects").stream().map(Titles::read).toList();
    return new Published(title(fields, "measures"), whole(fields, "size"), protocol, defects);
  }

  private static Protocol protocol(Fields given) {
    Protocol protocol =
        new Protocol(
            whole(given, "shots"),
            given.oneOf("reasoning", REASONING).orElse(Reasoning.UNSTATED),
            given.text("metric").orElse(""),
            given.text("reference").orElse(""),
            title(given, "note"));
    given.close();
    return protocol;
  }

  private static Title title(Fields fields, String key) {
    return fields.has(key) ? Titles.read(fields, key) : NONE;
  }

  private static OptionalInt whole(Fields fields, String key) {
    OptionalLong value = fields.whole(key, 0, Integer.MAX_VALUE);
    return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
  }
}
