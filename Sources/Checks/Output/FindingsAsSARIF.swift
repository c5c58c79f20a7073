import Domain
import Foundation

/// Findings in SARIF 2.1.0, which editors and code-review tools show. Columns and offsets count code points.
public func formatAsSARIF(
  _ files: [CheckedFile], checks: [AboutCheck] = allChecks.map(\.about) + allComparisons.map(\.about),
  language: OutputLanguage = .vi
) throws -> String {
  let rules = checks.map { SARIF.Rule($0, language) }
  let tables = Dictionary(files.map { ($0.path, LineTable($0.text)) }) { first, _ in first }
  let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
  let results = files.flatMap { file in
    file.findings.map { SARIF.Result($0, in: file, tables, ruleIndex: indices[$0.check], language) }
  }
  let driver = SARIF.Driver(name: "nongvu", language: language.rawValue, rules: rules)
  return try encodeReadably(SARIF(runs: [SARIF.Run(tool: .init(driver: driver), results: results)]))
}

/// The part of the format that is written.
private struct SARIF: Encodable {
  var schema = "https://json.schemastore.org/sarif-2.1.0.json"
  var version = "2.1.0"
  var runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Encodable {
    var tool: Tool
    var columnKind = "unicodeCodePoints"
    var results: [Result]
  }

  struct Tool: Encodable { var driver: Driver }

  struct Driver: Encodable {
    var name: String
    var language: String
    var rules: [Rule]
  }

  struct Message: Encodable { var text: String }

  struct Rule: Encodable {
    struct Configuration: Encodable { var level: String }

    var id: String
    var shortDescription: Message
    var fullDescription: Message
    var help: Message
    var defaultConfiguration: Configuration

    init(_ about: AboutCheck, _ language: OutputLanguage) {
      id = about.id
      shortDescription = Message(text: about.name.text(language))
      fullDescription = Message(text: about.found.text(language))
      help = Message(text: about.matters.text(language) + " " + about.remedy.text(language))
      defaultConfiguration = Configuration(level: about.severity.rawValue)
    }
  }

  struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int?
    var level: String
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]?
    var fixes: [Fix]?

    init(
      _ finding: Finding, in file: CheckedFile, _ tables: [String: LineTable], ruleIndex: Int?,
      _ language: OutputLanguage
    ) {
      let table = tables[file.path] ?? LineTable(file.text)
      ruleId = finding.check
      self.ruleIndex = ruleIndex
      level = finding.severity.rawValue
      message = Message(text: finding.summary.text(language) + ". " + finding.explanation.text(language))
      locations = [Location(finding.passage, in: file.path, table)]
      let related = finding.notes.enumerated().map { index, note in
        let path = note.document ?? file.path
        return Location(
          note.passage, in: path, tables[path] ?? LineTable([]), id: index + 1,
          message: Message(text: note.text.text(language)))
      }
      relatedLocations = related.isEmpty ? nil : related
      fixes = finding.correction.map { [Fix($0, at: finding.passage, in: file, table, language)] }
    }
  }

  struct Location: Encodable {
    struct Physical: Encodable {
      var artifactLocation: Artifact
      var region: Region
    }

    var id: Int?
    var physicalLocation: Physical
    var message: Message?

    init(
      _ passage: Passage, in path: String, _ table: LineTable, id: Int? = nil, message: Message? = nil
    ) {
      self.id = id
      physicalLocation = Physical(
        artifactLocation: Artifact(path), region: Region(passage, table, withSnippet: true))
      self.message = message
    }
  }

  struct Artifact: Encodable {
    var uri: String

    init(_ path: String) {
      let name = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
      uri = path.hasPrefix("/") ? "file://" + name : name
    }
  }

  struct Region: Encodable {
    var startLine: Int
    var startColumn: Int
    var endLine: Int
    var endColumn: Int
    var charOffset: Int
    var charLength: Int
    var snippet: Message?

    init(_ passage: Passage, _ table: LineTable, withSnippet: Bool) {
      let (start, end) = (table.place(passage.range.start), table.place(passage.range.end))
      (startLine, startColumn, endLine, endColumn) = (start.line, start.column, end.line, end.column)
      (charOffset, charLength) = (passage.range.start, passage.range.length)
      snippet = withSnippet ? Message(text: passage.quote) : nil
    }
  }

  struct Fix: Encodable {
    struct Change: Encodable {
      var artifactLocation: Artifact
      var replacements: [Replacement]
    }

    struct Replacement: Encodable {
      var deletedRegion: Region
      var insertedContent: Message
    }

    var description: Message
    var artifactChanges: [Change]

    init(
      _ correction: String, at passage: Passage, in file: CheckedFile, _ table: LineTable, _ language: OutputLanguage
    ) {
      description = Message(text: (language == .vi ? "Ghi " : "Write ") + "“\(correction)”")
      let replacement = Replacement(
        deletedRegion: Region(passage, table, withSnippet: false), insertedContent: Message(text: correction))
      artifactChanges = [Change(artifactLocation: Artifact(file.path), replacements: [replacement])]
    }
  }
}
