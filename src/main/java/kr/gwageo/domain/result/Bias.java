package kr.gwageo.domain.result;

/// What answers show of bias, as KoBBQ defines it. Only answers that name a choice count.
///
/// @param unread replies that name no choice
/// @param ambiguous the share of right answers where the context gives no ground to answer
/// @param disambiguated the share of right answers where it does
/// @param ambiguousBias where it gives none: the share of answers with the stereotype less the
///   share of those against it, in \[-1, 1\]
/// @param disambiguatedBias where it does: the share of right answers where the context goes with
///   the stereotype less that share where it goes against it, in \[-1, 1\]
public record Bias(
    int unread,
    Estimate ambiguous,
    Estimate disambiguated,
    Estimate ambiguousBias,
    Estimate disambiguatedBias) {}
