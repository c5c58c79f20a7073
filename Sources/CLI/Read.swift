import Actions
import ArgumentParser
import DocumentReading
import Domain
import Extraction
import Foundation

struct Read: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Đọc một văn bản và in những gì đọc được.",
    discussion: """
      summary (mặc định): tóm tắt cho người đọc; text: phần chữ của văn bản, vị trí trong json đếm theo nó; \
      json: toàn bộ sự kiện kèm vị trí.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case summary, text, json }

  @Argument(help: "Tệp .docx, .xlsx, .pdf, .html, .txt hoặc .md.")
  var file: String

  @Option(help: "summary, text hoặc json.")
  var format: Format = .summary

  func run() async throws {
    try await reportingComplaints {
      let reading: FileReading
      let bytes = try readInput(file)
      do throws(ReadingError) {
        reading = try readFile(bytes: bytes, fileName: file)
      } catch {
        throw Complaint("\(file): \(error.message.vi)")
      }
      switch format {
      case .summary: print(summary(of: reading))
      case .text:
        FileHandle.standardOutput.write(
          Data(reading.document.quote(TextRange(0, reading.document.text.count)).utf8))
      case .json:
        let name = URL(fileURLWithPath: file).lastPathComponent
        FileHandle.standardOutput.write(
          encodeFacts(reading.facts, findings: reading.findings, source: name) + Data("\n".utf8))
      }
    }
  }
}
