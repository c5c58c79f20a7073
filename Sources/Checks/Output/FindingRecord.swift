public import Domain

/// A finding as `nongvu read` and `nongvu check` write it in JSON; offsets count code points of the text.
public struct FindingRecord: Encodable, Sendable {
  public struct Note: Encodable, Sendable {
    public var text: BilingualText
    public var quote: String
    public var start: Int
    public var end: Int
  }

  /// The other place that a finding speaks of: the first of its notes.
  public struct Other: Encodable, Sendable {
    /// The file, where it is not the finding's own.
    public var source: String?
    public var quote: String
    public var start: Int
    public var end: Int
  }

  public var check: String
  public var rule: FindingRule
  public var severity: Severity
  public var quote: String
  public var start: Int
  public var end: Int
  public var summary: BilingualText
  /// The arithmetic, in Vietnamese.
  public var explain: String
  public var explanation: BilingualText
  public var notes: [Note]
  public var other: Other?
  public var correction: String?

  public init(_ finding: Finding) {
    check = finding.check
    rule = finding.rule
    severity = finding.severity
    quote = finding.passage.quote
    start = finding.passage.range.start
    end = finding.passage.range.end
    summary = finding.summary
    explain = finding.explanation.vi
    explanation = finding.explanation
    notes = finding.notes.map {
      Note(text: $0.text, quote: $0.passage.quote, start: $0.passage.range.start, end: $0.passage.range.end)
    }
    other = finding.notes.first.map {
      Other(
        source: $0.document, quote: $0.passage.quote, start: $0.passage.range.start, end: $0.passage.range.end)
    }
    correction = finding.correction
  }
}
