package kr.gwageo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Holds what the program writes to the published schemas.
public final class Schemas {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Schemas() {}

  /// The text as JSON, after it was found valid.
  public static JsonNode valid(String name, String text) throws IOException {
    JsonNode json = JSON.readTree(text);
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/schemas/" + name + ".schema.json")))
                .validate(json))
        .isEmpty();
    return json;
  }
}
