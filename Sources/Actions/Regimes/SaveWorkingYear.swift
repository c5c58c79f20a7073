public import Domain
import Foundation
public import Storage
import VietnameseText

/// Loads a year's days off and days worked instead, once the Prime Minister has fixed them; or puts a loaded year right.
public struct SaveWorkingYear: Sendable {
  public var year: Int
  /// A line a day: "1/1/2027; nghỉ lễ; Tết Dương lịch; Bộ luật Lao động 2019, Điều 112".
  public var lines: String

  public init(year: Int, lines: String) {
    self.year = year
    self.lines = lines
  }

  public func run(in office: Office, by person: Person) async throws {
    guard CataloguePolicy.canSetRegimes(person.role) else { throw ActionError.notAllowed }
    let year = try readYear()
    try await office.database.write { connection in
      var years = try ownWorkingYears(connection).filter { $0.year != year.year }
      years.append(year)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      try SettingStore(connection).save(
        workingYearsSetting,
        String(decoding: try encoder.encode(years.sorted { $0.year < $1.year }), as: UTF8.self))
      try office.record(
        "save-working-year", "setting", nil,
        detail: ["year": String(year.year), "days": workingYearText(year)], by: person, in: connection)
    }
  }

  private func readYear() throws -> WorkingYear {
    guard (2000...2100).contains(year) else {
      throw ActionError.invalid([
        FieldProblem("year", vi: "Năm phải từ 2000 đến 2100.", en: "The year is from 2000 to 2100.")
      ])
    }
    var problems: [FieldProblem] = []
    var entries: [WorkingYear.Entry] = []
    let typed = lines.split(separator: "\n", omittingEmptySubsequences: false)
    guard typed.count <= 120 else {
      throw ActionError.invalid([
        FieldProblem("lines", vi: "Nhiều nhất 120 dòng.", en: "At most 120 lines.")
      ])
    }
    for (index, line) in typed.enumerated() where !line.allSatisfy(\.isWhitespace) {
      if let entry = readEntry(line) {
        entries.append(entry)
      } else {
        problems.append(
          FieldProblem(
            "lines",
            vi:
              "Dòng \(index + 1): ghi như “1/1/2027; nghỉ lễ; Tết Dương lịch; số văn bản”. Loại là một trong: \(WorkingYear.Entry.Kind.allCases.map(\.words).joined(separator: ", ")).",
            en:
              "Line \(index + 1): write “1/1/2027; nghỉ lễ; Tết Dương lịch; its document”. The kind is one of: \(WorkingYear.Entry.Kind.allCases.map(\.words).joined(separator: ", "))."
          ))
      }
    }
    let result = WorkingYear(year: year, entries: entries.sorted { $0.day < $1.day })
    problems += result.problems.map(problem)
    if !problems.isEmpty { throw ActionError.invalid(problems) }
    return result
  }

  private func readEntry(_ line: some StringProtocol) -> WorkingYear.Entry? {
    let parts = line.split(separator: ";", maxSplits: 3, omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard parts.count == 4, let day = Day(iso: parts[0]) ?? readDate(parts[0])?.complete,
      let kind = WorkingYear.Entry.Kind.allCases.first(where: { $0.words == parts[1].lowercased() })
    else { return nil }
    return WorkingYear.Entry(day, kind, parts[2], decidedBy: parts[3])
  }

  private func problem(_ problem: WorkingYear.Problem) -> FieldProblem {
    func said(_ day: Day) -> String { "\(day.day)/\(day.month)/\(day.year)" }
    return switch problem {
    case .dayOutsideYear(let day):
      FieldProblem("lines", vi: "Ngày \(said(day)) không thuộc năm \(year).", en: "\(said(day)) is not in \(year).")
    case .dayTwice(let day):
      FieldProblem("lines", vi: "Ngày \(said(day)) xuất hiện hai lần.", en: "\(said(day)) stands twice.")
    case .dayOffOnRestDay(let day):
      FieldProblem(
        "lines", vi: "Ngày \(said(day)) vốn là thứ Bảy hoặc Chủ nhật; không cần nghỉ bù, hoán đổi.",
        en: "\(said(day)) is a rest day anyway; it needs no day off.")
    case .workingDayOnWorkingDay(let day):
      FieldProblem(
        "lines", vi: "Ngày \(said(day)) vốn là ngày làm việc; không thể làm bù.",
        en: "\(said(day)) is a working day anyway.")
    case .noDecision(let day):
      FieldProblem(
        "lines", vi: "Ngày \(said(day)): hãy ghi văn bản quy định.",
        en: "\(said(day)): name the document that fixed it.")
    case .swapsDoNotBalance(let off, let worked):
      FieldProblem(
        "lines", vi: "Nghỉ hoán đổi \(off) ngày nhưng làm bù \(worked) ngày; hai số phải bằng nhau.",
        en: "\(off) days are swapped off and \(worked) worked instead; the numbers must be the same.")
    }
  }
}

/// The office's working days: the shipped years, and those it loaded or put right itself.
public func workingCalendar(_ connection: any Connection) throws -> WorkingCalendar {
  let own = try ownWorkingYears(connection)
  return own.isEmpty ? .vietnam : WorkingCalendar(WorkingCalendar.vietnam.years + own)
}

private func ownWorkingYears(_ connection: any Connection) throws -> [WorkingYear] {
  guard let json = try SettingStore(connection).find(workingYearsSetting) else { return [] }
  return try JSONDecoder().decode([WorkingYear].self, from: Data(json.utf8))
}

private let workingYearsSetting = "working-years"

/// A year as `SaveWorkingYear` reads it.
public func workingYearText(_ year: WorkingYear) -> String {
  year.entries.map { entry in
    "\(entry.day.day)/\(entry.day.month)/\(entry.day.year); \(entry.kind.words); \(entry.name); \(entry.decidedBy)"
  }.joined(separator: "\n")
}

extension WorkingYear.Entry.Kind {
  /// "nghỉ lễ", "làm bù": the word for it in a line.
  public var words: String {
    switch self {
    case .holiday: "nghỉ lễ"
    case .makeUpDayOff: "nghỉ bù"
    case .swappedDayOff: "nghỉ hoán đổi"
    case .swappedWorkingDay: "làm bù"
    case .proposed: "dự kiến"
    }
  }
}
