import Domain
import Foundation

/// Findings for other programs: one list, the files in the order they were checked. Offsets count code points of the text.
public func formatAsJSON(_ files: [CheckedFile], language: OutputLanguage = .vi) throws -> String {
  struct Report: Encodable { var findings: [ListedFinding] }
  let tables = Dictionary(files.map { ($0.path, LineTable($0.text)) }) { first, _ in first }
  return try encodeReadably(
    Report(findings: files.flatMap { file in file.findings.map { ListedFinding($0, in: file.path, tables, language) } })
  )
}

/// A finding with its file, as `nongvu check --format json` lists it.
private struct ListedFinding: Encodable {
  struct Place: Encodable {
    var file: String
    var quote: String
    var start: Int
    var end: Int
    var line: Int?
    var column: Int?

    init(_ passage: Passage, in path: String, _ tables: [String: LineTable]) {
      let place = tables[path]?.place(passage.range.start)
      file = path
      quote = passage.quote
      (start, end) = (passage.range.start, passage.range.end)
      (line, column) = (place?.line, place?.column)
    }
  }

  private enum Keys: String, CodingKey {
    case file, id, rule, severity, start, end, line, column, quote, summary, explanation, other, notes, correction
  }

  private struct Note: Encodable {
    var text: String
    var place: Place
  }

  private var finding: Finding
  private var place: Place
  private var notes: [Note]
  private var language: OutputLanguage

  init(_ finding: Finding, in path: String, _ tables: [String: LineTable], _ language: OutputLanguage) {
    self.finding = finding
    self.language = language
    place = Place(finding.passage, in: path, tables)
    notes = finding.notes.map { note in
      Note(text: note.text.text(language), place: Place(note.passage, in: note.document ?? path, tables))
    }
  }

  /// `rule` is the family of the fault, `id` the check's own name, `other` the first of the other places or null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(place.file, forKey: .file)
    try container.encode(finding.check, forKey: .id)
    try container.encode(finding.rule, forKey: .rule)
    try container.encode(finding.severity, forKey: .severity)
    try container.encode(place.start, forKey: .start)
    try container.encode(place.end, forKey: .end)
    try container.encode(place.line, forKey: .line)
    try container.encode(place.column, forKey: .column)
    try container.encode(place.quote, forKey: .quote)
    try container.encode(finding.summary.text(language), forKey: .summary)
    try container.encode(finding.explanation.text(language), forKey: .explanation)
    try container.encode(notes.first?.place, forKey: .other)
    try container.encode(notes, forKey: .notes)
    try container.encodeIfPresent(finding.correction, forKey: .correction)
  }
}

func encodeReadably(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}
