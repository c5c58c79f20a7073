public import Checks
import Dispatch
public import DocumentReading
public import Domain
import Extraction

/// All that the program reads out of one file: its text, its facts, and what the checks object to.
public struct FileReading: Sendable {
  public var document: SourceDocument
  public var facts: DocumentFacts
  public var findings: [Finding]
  /// As the checks see it: for comparing it with other documents.
  public var checked: CheckedDocument
}

/// File → text → facts → findings: what `nongvu read`, `nongvu check` and an upload have in common.
public func readFile(bytes: [UInt8], fileName: String) throws(ReadingError) -> FileReading {
  let document = try readDocument(bytes: bytes, fileName: fileName)
  let text = ReadingText(document)
  let facts = readFacts(of: text)
  let checked = CheckedDocument(
    facts: facts, text: document.text, lines: text.lines, name: fileName,
    mergedCells: Set(document.blocks.flatMap(continuedCells)))
  return FileReading(document: document, facts: facts, findings: checkDocument(checked), checked: checked)
}

/// The same without holding up anybody else: recognising a scan, or having an old file converted, takes minutes and waits
/// for another program.
func readFileApart(bytes: [UInt8], fileName: String) async throws -> FileReading {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue.global(qos: .userInitiated).async {
      continuation.resume(with: Result { try readFile(bytes: bytes, fileName: fileName) })
    }
  }
}

/// Where the lower parts of cells stand that are merged over rows.
private func continuedCells(of block: Block) -> [Int] {
  block.rows.flatMap { $0.cells.filter(\.continuesAbove).map(\.range.start) }
}
