import Actions
import ArgumentParser
import Checks
import DocumentReading
import Domain
import Foundation

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Soát lỗi số liệu, thời hạn, viện dẫn trong văn bản.",
    discussion: """
      Nhiều tệp thì còn được so với nhau: cùng chỉ tiêu, cùng kỳ mà khác giá trị hay đơn vị tính; cùng văn bản mà khác ký hiệu. \
      Mã thoát: 0 không có gì trên mức ghi chú; 1 có lỗi hoặc cảnh báo; 2 có tệp không dùng được.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }
  enum Language: String, ExpressibleByArgument, CaseIterable { case vi, en }

  @Argument(help: "Một hay nhiều tệp .docx, .xlsx, .pdf, .html, .txt, .md.")
  var files: [String]

  @Option(help: "text, json hoặc sarif.")
  var format: Format = .text

  @Option(help: "vi hoặc en.")
  var language: Language = .vi

  func run() async throws {
    var readings: [(path: String, reading: FileReading)] = []
    var isUnusable = false
    for path in files {
      do {
        readings.append((path, try readFile(bytes: readInput(path), fileName: path)))
      } catch let error as ReadingError {
        isUnusable = true
        printError("\(path): \(language == .vi ? error.message.vi : error.message.en)")
      } catch let error as Complaint {
        isUnusable = true
        printError(error.description)
      }
    }
    let disagreements = compareDocuments(readings.map(\.reading.checked))
    let checked = zip(readings, disagreements).map { file, others in
      CheckedFile(
        path: file.path, text: file.reading.document.text,
        findings: (file.reading.findings + others).sorted { $0.passage.range.start < $1.passage.range.start })
    }
    let output: OutputLanguage = language == .vi ? .vi : .en
    let text =
      switch format {
      case .text: formatAsText(checked, language: output)
      case .json: try formatAsJSON(checked, language: output)
      case .sarif: try formatAsSARIF(checked, language: output)
      }
    FileHandle.standardOutput.write(Data(text.utf8))
    if isUnusable { throw ExitCode(2) }
    if checked.contains(where: \.hasFaults) { throw ExitCode(1) }
  }
}
