package kr.gwageo.generation.office;

import java.util.List;
import kr.gwageo.generation.Structure;
import kr.gwageo.generation.Workshop;

/// Books of account: corrections, balances, sums by account, stock, and costs that are shared.
public final class Ledger implements Workshop {
  @Override
  public List<Structure> structures() {
    return List.of(
        new Structure("corrected-cash-book", CashBook::corrected),
        new Structure("unreadable-amount", CashBook::blot),
        new Structure("sums-by-account", Groups::accounts),
        new Structure("shared-costs", Groups::sharing),
        new Structure("first-in-first-out", Stock::firstInFirstOut),
        new Structure("transfers-with-fees", Transfers::balance));
  }
}
