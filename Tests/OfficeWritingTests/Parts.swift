@testable import OfficeWriting
import Reporting
import Testing

/// A part of the file that is written for `report`, read back.
func part(_ path: String, of report: Report) throws -> XMLTree {
  let parts = docxParts(report, createdAt: "2025-06-20T02:00:00Z")
  return try readXML(try #require(parts.first { $0.path == path }).text)
}

func document(_ report: Report) throws -> XMLTree { try part("word/document.xml", of: report) }

/// Tenths of a millimetre of a length in twentieths of a point.
func tenthsOfMillimetre(_ twentieths: Int?) -> Int? { twentieths.map { Int((Double($0) * 254 / 1440).rounded()) } }
