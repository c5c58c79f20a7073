import Domain
import Foundation

/// Findings for other programs: one object with the files in the order they were checked.
public func formatAsJSON(_ files: [CheckedFile]) throws -> String {
  struct Report: Encodable {
    struct File: Encodable {
      var path: String
      var findings: [Record]
    }
    struct Record: Encodable {
      var record: FindingRecord
      var place: LineColumn

      enum Keys: String, CodingKey { case line, column }

      func encode(to encoder: any Encoder) throws {
        try record.encode(to: encoder)
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(place.line, forKey: .line)
        try container.encode(place.column, forKey: .column)
      }
    }
    var files: [File]
  }
  let report = Report(
    files: files.map { file in
      let table = LineTable(file.text)
      return Report.File(
        path: file.path,
        findings: file.findings.map {
          Report.Record(record: FindingRecord($0), place: table.place($0.passage.range.start))
        })
    })
  return try encodeReadably(report)
}

func encodeReadably(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}
