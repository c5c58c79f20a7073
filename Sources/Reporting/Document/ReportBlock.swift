/// A paragraph of the body with its place in the outline.
public struct ReportBlock: Hashable, Sendable {
  public enum Role: Hashable, Sendable {
    /// Legal basis: "Căn cứ …;".
    case basis
    case paragraph
    /// Who decides, and "QUYẾT ĐỊNH:": centred, in capitals (Nghị định 30/2020/NĐ-CP, Annex III, form 1.2).
    case authority
    /// "I.": a part, whose title a file prints in capitals.
    case section
    /// "1.", in bold: a title.
    case heading
    /// "1." or "1.1.", a numbered paragraph in plain letters.
    case item
    /// "a)".
    case point
    /// "-".
    case dash
    /// "+", below a dash.
    case plus
  }

  public var role: Role
  /// "I.", "1.", "a)", "-": nil where the paragraph has none.
  public var label: String?
  public var spans: [ReportSpan]

  public init(_ role: Role, label: String? = nil, _ spans: [ReportSpan]) {
    self.role = role
    self.label = label
    self.spans = spans
  }

  public init(_ role: Role, label: String? = nil, _ text: String) {
    self.init(role, label: label, [ReportSpan(text)])
  }

  /// Without the label.
  public var text: String { spans.map(\.text).joined() }
  /// What the sentence was written from, in the order of the words.
  public var sources: [FigureSource] { spans.compactMap(\.source) }
}

/// A run of words; a run that states a figure says which.
public struct ReportSpan: Hashable, Sendable {
  public var text: String
  public var source: FigureSource?

  public init(_ text: String, source: FigureSource? = nil) {
    self.text = text
    self.source = source
  }
}

/// The story behind a figure in the text: a link on the page, a row of the proof.
public struct FigureSource: Hashable, Sendable {
  public enum Meaning: String, Hashable, Sendable, Codable {
    case value, target, percentOfPlan, distanceFromTarget, samePeriod
  }

  /// The target's id: whose measure it is.
  public var measureID: Int64
  public var meaning: Meaning
  /// The figures it is, or is computed from; a target computed into it is `measureID`'s.
  public var figureIDs: [Int64]

  public init(measureID: Int64, _ meaning: Meaning, figureIDs: [Int64]) {
    self.measureID = measureID
    self.meaning = meaning
    self.figureIDs = figureIDs
  }
}
