package kr.gwageo.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import kr.gwageo.check.result.CheckReport;

/// A report as JSON, and the folder that holds it as `check.json`.
public final class CheckFile {
  /// The file's name.
  public static final String NAME = "check.json";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private final Path folder;

  public CheckFile(Path folder) {
    this.folder = folder;
  }

  /// Where the report stands.
  public Path path() {
    return folder.resolve(NAME);
  }

  /// The report as JSON, in several lines.
  public static String json(CheckReport report) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + report, e);
    }
  }

  /// Makes the folder, so that what refuses it does so before anything is asked.
  public void prepare() throws IOException {
    Files.createDirectories(folder);
    Files.delete(Files.createTempFile(folder, NAME, ".draft"));
  }

  /// Writes the report, completely or not at all. A report that is there is never replaced.
  public void write(CheckReport report) throws IOException {
    Path draft = Files.createTempFile(folder, NAME, ".draft");
    try {
      Files.writeString(draft, json(report));
      if (Files.exists(path())) {
        throw new java.nio.file.FileAlreadyExistsException(path().toString());
      }
      Files.move(draft, path(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Reads the report.
  ///
  /// @return empty where the file is no report of this form
  /// @throws java.nio.file.NoSuchFileException if there is none
  public Optional<CheckReport> read() throws IOException {
    String text = Files.readString(path());
    try {
      JsonNode json = MAPPER.readTree(text);
      if (!json.path("schema").asText("").equals(CheckReport.SCHEMA)) {
        return Optional.empty();
      }
      return Optional.of(MAPPER.treeToValue(json, CheckReport.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
