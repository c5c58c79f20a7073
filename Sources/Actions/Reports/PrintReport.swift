import Dispatch
import DocumentReading
public import Domain
import OfficeWriting
public import Reporting
import Storage

/// Why a report does not come out as PDF. Nothing is lost: the .docx can always be had.
public enum PrintError: Error, Hashable, Sendable {
  /// LibreOffice is not installed.
  case programMissing
  /// LibreOffice made nothing of it, or took too long.
  case failed
  /// As many reports as may wait are waiting already.
  case busy
}

/// The consolidated report of a period as PDF, with the figures of this moment.
public func printReport(_ report: ConsolidatedReport, in office: Office) async throws -> [UInt8] {
  try await printQueue.print(writeDocx(keyTaskReport(report), createdAt: String(office.now.prefix(19)) + "Z"))
}

/// A version as PDF: of the file that left the house where it was issued, else of what was put to the leaders.
public func printReportVersion(
  _ version: ReportVersion, _ report: ConsolidatedReport, in office: Office
) async throws -> [UInt8] {
  guard let fileID = version.fileID else { return try await printReport(report, in: office) }
  guard let (_, content) = try await office.database.read({ try ReportStore($0).fileContent(fileID) }) else {
    throw ActionError.notFound
  }
  return try await printQueue.print(content)
}

/// One for the whole program: LibreOffice takes a core and hundreds of megabytes.
private let printQueue = PrintQueue()

/// Prints one document after the other, away from the threads that answer requests.
actor PrintQueue {
  /// How many may wait or be printed at once.
  static let limit = 6

  private let queue = DispatchQueue(label: "nongvu.print")
  private let printing: @Sendable ([UInt8]) throws -> [UInt8]
  private var waiting = 0

  init(_ printing: @escaping @Sendable ([UInt8]) throws -> [UInt8] = { try printDocument($0) }) {
    self.printing = printing
  }

  func print(_ docx: [UInt8]) async throws -> [UInt8] {
    guard waiting < Self.limit else { throw PrintError.busy }
    waiting += 1
    defer { waiting -= 1 }
    let (queue, printing) = (queue, printing)
    do {
      return try await withCheckedThrowingContinuation { continuation in
        queue.async { continuation.resume(with: Result { try printing(docx) }) }
      }
    } catch ReadingError.programMissing {
      throw PrintError.programMissing
    } catch is ReadingError {
      throw PrintError.failed
    }
  }
}
