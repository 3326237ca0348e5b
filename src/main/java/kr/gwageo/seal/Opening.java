package kr.gwageo.seal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.gwageo.seal.SealException.Why;

/// The opening of one sealed set.
final class Opening {
  private static final String ITEMS = "items.jsonl";
  private static final String REVEALED = "revealed.json";

  private final Holding holding;
  private final Receipt receipt;
  private final Secret secret;
  private final Revealed revealed;

  Opening(Holding holding) {
    this.holding = holding;
    this.receipt = Receipt.read(holding.seal().resolve(Sealing.RECEIPT));
    this.secret = secret(holding, receipt);
    this.revealed = Revealed.of(secret, receipt);
  }

  /// What the evaluator kept.
  ///
  /// @throws SealException if it belongs to another receipt
  static Secret secret(Holding holding, Receipt receipt) {
    Path file = holding.seal().resolve(Sealing.SECRET);
    Secret secret = Json.read(file, Secret.SCHEMA, Secret.class);
    if (!secret.commitment().equals(receipt.commitment())) {
      throw new SealException(Why.CORRUPT, file.toString(), "commitment");
    }
    return secret;
  }

  Inspection into(Draft draft) throws IOException {
    Canary canary = new Canary(secret.canary());
    Comparison comparison = new Comparison(receipt, revealed);
    byte[] definition = Files.readAllBytes(holding.seal().resolve(Sealing.DEFINITION));
    comparison.definition(definition);
    try (OutputStream out = new BufferedOutputStream(draft.create(ITEMS))) {
      out.write(canary.itemsLine().getBytes(StandardCharsets.UTF_8));
      Items.of(holding, receipt)
          .feed((lines, line) -> {
            comparison.line(lines, line);
            out.write(line.bytes());
            out.write('\n');
          });
    }
    Inspection inspection = comparison.result();
    if (inspection.intact()) {
      draft.write(Sealing.DEFINITION, canary.marked(definition));
      draft.write(Sealing.RECEIPT, receipt.json().getBytes(StandardCharsets.UTF_8));
      draft.write(REVEALED, Json.pretty(revealed).getBytes(StandardCharsets.UTF_8));
      draft.finish();
    }
    return inspection;
  }

  /// Compares an opened set with a receipt.
  static Inspection inspect(Path folder, Receipt receipt) throws IOException {
    Revealed revealed = Json.read(folder.resolve(REVEALED), Revealed.SCHEMA, Revealed.class);
    Comparison comparison = new Comparison(receipt, revealed);
    comparison.definition(Files.readAllBytes(folder.resolve(Sealing.DEFINITION)));
    Path items = folder.resolve(ITEMS);
    try (ItemLines lines = new ItemLines(items.toString(), receipt.idField(), comparison::line)) {
      Files.copy(items, lines);
    }
    return comparison.result();
  }
}
