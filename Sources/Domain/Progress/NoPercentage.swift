/// Why a percentage or comparison cannot be given. The page shows "—" and says this; it never shows 0 or 100 instead.
public enum NoPercentage: Error, Hashable, Sendable, Codable {
  /// Nobody has reported a value.
  case noValue
  /// The plan asks nothing of this indicator.
  case noTarget
  /// The plan is zero or negative.
  case targetNotPositive(Amount)
  /// Less is better: a share of a ceiling says nothing; see `assess` and `distanceFromTarget`.
  case ceiling
  /// Percentages are compared in percentage points ("điểm %").
  case comparedInPoints
  /// No value for the same period of last year.
  case noBase
  /// The value of the same period is zero or negative.
  case baseNotPositive(Amount)
  case unitsDiffer(MeasureUnit, MeasureUnit)
  /// The two values were cut on different days (15th to 14th, and calendar).
  case windowsDiffer(ReportingWindow, ReportingWindow)
  /// The result is beyond 922 billion percent: one of the two values is surely wrong.
  case tooLarge
}
