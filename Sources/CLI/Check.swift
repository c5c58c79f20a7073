import Actions
import ArgumentParser
import Checks
import DocumentReading
import Domain
import Foundation

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Soát lỗi số liệu, thời hạn, viện dẫn trong văn bản.",
    discussion: "Mã thoát: 0 không có gì trên mức ghi chú; 1 có lỗi hoặc cảnh báo; 2 có tệp không dùng được.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }
  enum Language: String, ExpressibleByArgument, CaseIterable { case vi, en }

  @Argument(help: "Một hay nhiều tệp .txt, .md, .docx.")
  var files: [String]

  @Option(help: "text, json hoặc sarif.")
  var format: Format = .text

  @Option(help: "vi hoặc en.")
  var language: Language = .vi

  func run() async throws {
    var checked: [CheckedFile] = []
    var isUnusable = false
    for path in files {
      do {
        let reading = try readFile(bytes: readInput(path), fileName: path)
        checked.append(CheckedFile(path: path, text: reading.document.text, findings: reading.findings))
      } catch let error as ReadingError {
        isUnusable = true
        printError("\(path): \(language == .vi ? error.message.vi : error.message.en)")
      } catch let error as Complaint {
        isUnusable = true
        printError(error.description)
      }
    }
    let output: OutputLanguage = language == .vi ? .vi : .en
    let text =
      switch format {
      case .text: formatAsText(checked, language: output)
      case .json: try formatAsJSON(checked)
      case .sarif: try formatAsSARIF(checked)
      }
    FileHandle.standardOutput.write(Data(text.utf8))
    if isUnusable { throw ExitCode(2) }
    if checked.contains(where: \.hasFaults) { throw ExitCode(1) }
  }
}
