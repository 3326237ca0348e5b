package kr.gwageo.bench.saving;

/// One cell of the table: what one way to a verdict took for a team of one score.
///
/// @param size of the pool
/// @param team the team's score on the pool
/// @param ratio to the leader's score
/// @param column how the verdict came about
/// @param runs how many pools were drawn
/// @param items until the verdict, on average
/// @param error standard error of that average
/// @param saved share of the pool that was not needed
/// @param reached share of the runs that ended with "reached"
/// @param notReached share of the runs that ended with "not reached"
public record Row(
    int size,
    double team,
    double ratio,
    Column column,
    int runs,
    double items,
    double error,
    double saved,
    double reached,
    double notReached) {}
