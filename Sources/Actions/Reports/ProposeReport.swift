public import Domain
import Foundation
import OfficeWriting
public import Reporting
public import Storage

/// Trình: puts the consolidated report of a period to the leaders, as it is at this moment. Its figures and sentences are kept; later
/// corrections of units do not change what the leaders read.
///
/// Our own checks read it first. Where one says that something is provably wrong, it is put forward only with the reason.
public struct ProposeReport: Sendable {
  public var planID: Int64
  public var period: Period
  /// For each finding that is left as it is, by its place in `reportFindings`: why.
  public var reasons: [Int: String]

  public init(planID: Int64, period: Period, reasons: [Int: String] = [:]) {
    self.planID = planID
    self.period = period
    self.reasons = reasons
  }

  @discardableResult
  public func run(in office: Office, by person: Person) async throws -> ReportVersion {
    guard ReportPolicy.canWrite(person.role) else { throw ActionError.notAllowed }
    let (planID, period) = (planID, period)
    let gathered = try await office.database.read { connection in
      try gatherReport(
        planID: planID, period: period, today: office.today, dueSoonDays: try dueSoonDays(connection), connection)
    }
    guard let gathered else { throw ActionError.notFound }
    let accepted = try accept(try await reportFindings(gathered))
    let content = try reportJSON(gathered)
    return try await office.database.write { connection in
      let texts = try office.reportTexts(planID: planID, period: period, by: person, in: connection)
      let store = ReportVersionStore(connection)
      let newest = try store.list(reportID: texts.id).first
      guard ReportPolicy.canPropose(person.role, newest: newest?.state) else { throw ActionError.notAllowed }
      let version = ReportVersion(
        id: office.identifiers.next(), reportID: texts.id, number: (newest?.number ?? 0) + 1, state: .proposed,
        proposedBy: person.id, proposedAt: office.now, accepted: accepted)
      try store.save(version, content: content)
      var detail = ["period": period.code, "version": String(version.number)]
      for (index, finding) in accepted.enumerated() {
        detail["finding-\(index)"] = "\(finding.check): \(finding.reason)"
      }
      try office.record("propose-report", "report", texts.id, detail: detail, by: person, in: connection)
      return version
    }
  }

  private func accept(_ findings: [Finding]) throws -> [AcceptedReportFinding] {
    var form = FormReader()
    let accepted = findings.enumerated().map { index, finding in
      AcceptedReportFinding(
        check: finding.check, quote: String(finding.passage.quote.prefix(200)),
        reason: form.required(
          reasons[index] ?? "", "reason-\(index)",
          vi: "“\(finding.passage.quote.prefix(80))”: \(finding.summary.vi) Hãy sửa, hoặc ghi vì sao vẫn trình.",
          en: "“\(finding.passage.quote.prefix(80))”: \(finding.summary.en) Put it right, or say why it goes forward.",
          limit: 2000))
    }
    try form.finish()
    return accepted
  }
}

/// What our own checks find provably wrong in the report as it would be printed. The blank number and day are the clerk's.
public func reportFindings(_ report: ConsolidatedReport) async throws -> [Finding] {
  let file = try writeDocx(keyTaskReport(report), createdAt: "2000-01-01T00:00:00Z")
  return try await readFileApart(bytes: file, fileName: "bao-cao.docx").findings.filter {
    $0.severity == .error && $0.rule != .blankField
  }
}

/// The report as it was gathered, word for word the same each time.
func reportJSON(_ report: ConsolidatedReport) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(report), as: UTF8.self)
}

/// What a version says. Nil where there is no such version.
public func reportContent(of versionID: Int64, _ connection: any Connection) throws -> ConsolidatedReport? {
  try ReportVersionStore(connection).content(of: versionID).map {
    try JSONDecoder().decode(ConsolidatedReport.self, from: Data($0.utf8))
  }
}
