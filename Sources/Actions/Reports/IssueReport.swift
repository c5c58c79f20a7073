import Crypto
public import Domain
import Foundation
import OfficeWriting
import Reporting
import Storage

/// Ban hành: an approved report gets its number and day; the file is written from what was approved and kept as it leaves the house.
public struct IssueReport: Sendable {
  public var versionID: Int64
  public var number: String
  public var issuedOn: String

  public init(versionID: Int64, number: String, issuedOn: String) {
    self.versionID = versionID
    self.number = number
    self.issuedOn = issuedOn
  }

  public func run(in office: Office, by person: Person) async throws {
    let input = self
    try await office.database.write { connection in
      let store = ReportVersionStore(connection)
      guard let version = try store.find(input.versionID),
        var content = try reportContent(of: input.versionID, connection)
      else { throw ActionError.notFound }
      guard ReportPolicy.canIssue(person.role, version.state) else { throw ActionError.notAllowed }
      var form = FormReader()
      let number = form.required(
        input.number, "number", vi: "Hãy ghi số văn bản, ví dụ 128.", en: "Enter the document's number, as 128.",
        limit: 10)
      if !number.isEmpty, !number.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
        form.problems.append(
          FieldProblem("number", vi: "Số văn bản chỉ gồm chữ số.", en: "The number is made of digits."))
      }
      let day = form.day(input.issuedOn, "issuedOn")
      if input.issuedOn.allSatisfy(\.isWhitespace) {
        form.problems.append(FieldProblem("issuedOn", vi: "Hãy ghi ngày ban hành.", en: "Enter the day of issue."))
      }
      if let day, day > office.today {
        form.problems.append(
          FieldProblem("issuedOn", vi: "Ngày ban hành không ở sau hôm nay.", en: "The day of issue is not after today.")
        )
      }
      if let day, let decided = version.decidedAt.flatMap({ Day(iso: $0.prefix(10)) }), day < decided.adding(days: -1) {
        form.problems.append(
          FieldProblem(
            "issuedOn", vi: "Ngày ban hành không ở trước ngày duyệt.", en: "It was not issued before it was approved."))
      }
      try form.finish()
      guard let day else { return }
      (content.head.number, content.head.date) = (number, day)
      let bytes = try writeDocx(keyTaskReport(content), createdAt: String(office.now.prefix(19)) + "Z")
      let file = ReportFile(
        id: office.identifiers.next(), reportID: version.reportID,
        fileName: "\(number)-\(content.head.symbol)-\(content.period.code.replacing("..", with: "-")).docx",
        sha256: hexadecimal(SHA256.hash(data: Data(bytes))), writtenBy: person.id, writtenAt: office.now)
      try ReportStore(connection).saveFile(file, content: bytes)
      try store.saveIssued(
        version.id, content: try reportJSON(content), number: number, on: day, fileID: file.id, by: person.id)
      try office.record(
        "issue-report", "report", version.reportID,
        detail: [
          "version": String(version.number), "number": number, "day": day.iso, "file": file.fileName,
          "sha256": file.sha256,
        ], by: person, in: connection)
    }
  }
}
