import DocumentReading
import Domain
import Foundation

@testable import Extraction

/// Documents of a few lines, read like files, and their figures in one line each.
enum FigureSamples {
  /// A department's plan of 2026.
  static let plan = DocumentHeader(kind: "Kế hoạch", periodFrom: Day(2026, 1, 1), periodTo: Day(2026, 12, 31))
  /// A department's report on the first half of 2025.
  static let report = DocumentHeader(kind: "Báo cáo", periodFrom: Day(2025, 1, 1), periodTo: Day(2025, 6, 30))

  static func document(_ text: String, name: String = "mau.txt") throws -> SourceDocument {
    try readDocument(bytes: Array(text.utf8), fileName: name)
  }

  static func figures(_ text: String, _ header: DocumentHeader = plan, name: String = "mau.txt") throws -> [FigureFact]
  {
    try facts(of: document(text, name: name), header).figures
  }

  static func sums(_ text: String, _ header: DocumentHeader = report) throws -> [SumFact] {
    try facts(of: document(text), header).sums
  }

  /// Of a document whose header and tasks are given.
  static func facts(
    of document: SourceDocument, _ header: DocumentHeader, tasks: [TaskFact] = []
  ) -> (figures: [FigureFact], sums: [SumFact]) {
    readFigures(DocumentMeasures(of: ReadingText(document), header: header), document)
      .facts(of: tasks.map { TaskReading(fact: $0, extent: $0.passage.range) })
  }

  /// "= 9000 ha", "> 15 sản phẩm", "range 3..3.5 %".
  static func values(_ figures: [FigureFact]) -> [String] {
    figures.map { figure in
      let upper = figure.valueMax.map { "..\($0)" } ?? ""
      return "\(figure.comparator.rawValue) \(figure.value?.description ?? "?")\(upper) \(figure.unit)"
    }
  }

  /// "estimate 2025-H1 6500: 72 % of plan, 108.3 % of the same period".
  static func shares(_ figures: [FigureFact]) -> [String] {
    figures.map { figure in
      let plan = figure.ofPlanPercent?.description ?? "-"
      return "\(figure.value?.description ?? "?"): \(plan), \(figure.vsSamePeriodPercent?.description ?? "-")"
    }
  }
}

/// The seed documents, where this checkout has them beside it.
enum Seeds {
  static var folder: URL? {
    let named = ProcessInfo.processInfo.environment["NONGVU_SEEDS_DIR"].map { URL(fileURLWithPath: $0) }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    let beside = package.appending(path: "../shared/seeds").standardized
    return [named, beside].compactMap { $0 }.first { FileManager.default.fileExists(atPath: $0.path) }
  }

  static var areHere: Bool { folder != nil }

  /// The document whose name begins with the three digits.
  static func document(_ digits: String) throws -> SourceDocument? {
    guard let folder else { return nil }
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    guard let file = files.first(where: { $0.lastPathComponent.hasPrefix(digits) }) else { return nil }
    return try readDocument(bytes: [UInt8](Data(contentsOf: file)), fileName: file.lastPathComponent)
  }
}
