import Crypto
public import Domain
import Foundation
import OfficeWriting
import Reporting
public import Storage

/// Writes the consolidated report of a period as .docx and keeps the file as it was written.
public struct WriteReport: Sendable {
  public var planID: Int64
  public var period: Period

  public init(planID: Int64, period: Period) {
    self.planID = planID
    self.period = period
  }

  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> ReportFile {
    guard ReportPolicy.canWrite(person.role) else { throw ActionError.notAllowed }
    let (planID, period) = (planID, period)
    let gathered = try await office.database.read { connection in
      try gatherReport(
        planID: planID, period: period, today: office.today, dueSoonDays: try dueSoonDays(connection), connection)
    }
    guard let gathered else { throw ActionError.notFound }
    let content = try writeDocx(keyTaskReport(gathered), createdAt: String(office.now.prefix(19)) + "Z")
    return try await office.database.write { connection in
      let store = ReportStore(connection)
      let texts = try office.reportTexts(planID: planID, period: period, by: person, in: connection)
      let file = ReportFile(
        id: office.identifiers.next(), reportID: texts.id, fileName: reportFileName(period, at: office.now),
        sha256: hexadecimal(SHA256.hash(data: Data(content))), writtenBy: person.id, writtenAt: office.now)
      try store.saveFile(file, content: content)
      try office.record(
        "write-report", "report", file.reportID,
        detail: ["period": period.code, "file": file.fileName, "sha256": file.sha256], by: person, in: connection)
      return file
    }
  }
}

extension Office {
  /// What the planning room wrote around a report; an empty one is begun where there is none yet, for files and versions to hang on.
  func reportTexts(
    planID: Int64, period: Period, by person: Person, in connection: any Connection
  ) throws -> ReportTexts {
    let store = ReportStore(connection)
    if let texts = try store.find(planID: planID, period: period) { return texts }
    let new = ReportTexts(
      id: identifiers.next(), planID: planID, period: period, opening: "", closing: "", version: 1)
    try store.save(new, by: person.id, at: now)
    return new
  }
}

/// "BC-nhiem-vu-trong-tam-2025-H1-20250616.docx": plain letters, so that every system keeps it.
private func reportFileName(_ period: Period, at moment: String) -> String {
  let code = period.code.split(separator: ".").joined(separator: "-")
  return "BC-nhiem-vu-trong-tam-\(code)-\(moment.prefix(10).split(separator: "-").joined()).docx"
}
