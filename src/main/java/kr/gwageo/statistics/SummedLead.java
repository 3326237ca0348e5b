package kr.gwageo.statistics;

import java.util.List;
import java.util.OptionalDouble;

/// The lead of one side over another, summed over independent parts.
///
/// @param lead over all parts, its degrees of freedom Satterthwaite's
/// @param shares of its variance by part, in the order given; they sum to 1
public record SummedLead(Lead lead, List<Double> shares) {
  public SummedLead {
    shares = List.copyOf(shares);
  }

  /// The sum of these.
  ///
  /// @param parts the leads in each part, in the same unit; at least one
  public static SummedLead of(List<Lead> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no parts");
    }
    double variance = Sums.of(parts, SummedLead::variance);
    double spread =
        Sums.of(
            parts,
            part ->
                part.degreesOfFreedom().isPresent()
                    ? Math.pow(variance(part), 2) / part.degreesOfFreedom().getAsDouble()
                    : 0);
    OptionalDouble degrees =
        spread > 0 ? OptionalDouble.of(variance * variance / spread) : OptionalDouble.empty();
    return new SummedLead(
        new Lead(Sums.of(parts, Lead::difference), Math.sqrt(variance), degrees),
        parts.stream().map(part -> variance(part) / variance).toList());
  }

  private static double variance(Lead lead) {
    return lead.standardError() * lead.standardError();
  }
}
