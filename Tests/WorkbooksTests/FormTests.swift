import DocumentReading
import Domain
import Foundation
import Testing

@testable import Workbooks

/// A form with two tasks: a sum, a ceiling, a rate, and a figure that keeps its approval.
enum SampleForm {
  static let identity = FormIdentity(planID: 7, unitID: 3, period: .half(1, 2025), version: 4)

  static func amount(_ whole: Int) -> Amount { Amount(tenThousandths: Int64(whole) * 10_000) }

  static let form = UnitForm(
    identity: identity, planTitle: "Kế hoạch nhiệm vụ trọng tâm năm 2025", unitName: "Chi cục Trồng trọt",
    periodName: "6 tháng đầu năm 2025", windowSentence: "Số liệu từ ngày 15/12/2024 đến ngày 14/6/2025",
    groups: [
      .init(
        title: "1. Sản xuất vụ Xuân",
        lines: [
          line(11, "Diện tích lúa", "ha", plan: 15_000, same: 15_369, typed: "15.585,4", value: 155_854_000),
          line(12, "Diện tích bị hại", "ha", plan: nil, same: nil, typed: "khoảng 5", value: nil),
        ]),
      .init(
        title: "2. Nước sạch",
        lines: [
          line(13, "Tỷ lệ dân dùng nước sạch", "%", plan: nil, same: 96, typed: "", value: nil, isRate: true),
          line(14, "Số công trình", "công trình", plan: 6, same: 4, typed: "5", value: 50_000, isOpen: false),
        ]),
    ], narrative: Narrative(results: "Gieo cấy xong.\nĐúng khung thời vụ."))

  static func line(
    _ id: Int64, _ name: String, _ unit: String, plan: Int?, same: Int?, typed: String, value: Int64?,
    isRate: Bool = false, isOpen: Bool = true
  ) -> UnitForm.Line {
    UnitForm.Line(
      targetID: id, name: name, unit: unit, plan: plan.map { "\($0)" } ?? "≤ 10", isPlanPlain: plan != nil,
      planValue: plan.map(amount),
      previous: nil, samePeriod: same.map(amount), isRate: isRate, typed: typed,
      value: value.map(Amount.init(tenThousandths:)),
      percent: id == 11 ? Amount(tenThousandths: 1_039_000) : nil,
      comparison: id == 11 ? Amount(tenThousandths: 1_014_000) : nil, isEstimate: id == 11,
      note: id == 12 ? "đang kiểm tra" : "",
      isOpen: isOpen)
  }

  static func file() throws -> [UInt8] { try writeForm(form) { $0.rawValue } }
}

@Suite("A unit's form as an Excel file") struct FormTests {
  @Test("what was written is read back")
  func roundTrip() throws {
    let filled = try readForm(SampleForm.file())
    #expect(filled.identity == SampleForm.identity)
    #expect(filled.narrative == SampleForm.form.narrative)
    #expect(filled.lines.map(\.targetID) == [11, 12, 13, 14])
    #expect(filled.lines.map(\.typed) == ["15.585,4", "khoảng 5", "", "5"])
    #expect(filled.lines.map(\.isEstimate) == [true, false, false, false])
    #expect(filled.lines.map(\.note) == ["", "đang kiểm tra", "", ""])
    #expect(filled.lines.map(\.problem) == [nil, .notANumber, nil, nil])
    #expect(filled.lines[0].place == "H8")
  }

  @Test("percentages are formulas that follow the figure, and bring their result")
  func formulas() throws {
    let sheet = try #require(readWorkbookCells(SampleForm.file()).first)
    let row = try #require(sheet.rows.first { $0.first?.content == .text("11") })
    let percent = try #require(row.first { $0.column == 9 })
    #expect(percent.content == .number(Amount(tenThousandths: 1_039_000)))
    let comparison = try #require(row.first { $0.column == 10 })
    #expect(comparison.content == .number(Amount(tenThousandths: 1_014_000)))
    let rate = try #require(sheet.rows.first { $0.first?.content == .text("13") })
    #expect(!rate.contains { $0.column == 9 })
  }

  @Test("a form of single figures given back has no sheet of texts")
  func inPart() throws {
    var form = SampleForm.form
    form.takesNarrative = false
    #expect(try readForm(writeForm(form) { $0.rawValue }).narrative == nil)
  }

  @Test("another workbook is told to be none of ours")
  func other() throws {
    var sheet = Workbook.Sheet(name: "Biểu 1")
    sheet.rows = [Workbook.Row([Workbook.Cell("Chỉ tiêu"), Workbook.Cell(.number(SampleForm.amount(5)))])]
    let file = try writeWorkbook(Workbook(title: "x", sheets: [sheet]))
    #expect(throws: FormReadingError.notAForm) { try readForm(file) }
    #expect(throws: FormReadingError.self) { try readForm(Array("not a workbook".utf8)) }
  }

  @Test("a form whose codes were deleted, or of another layout, is refused")
  func damaged() throws {
    #expect(throws: FormReadingError.notAForm) {
      try readForm(rewritten { $0.sheets[0].rows[0].cells[7] = Workbook.Cell() })
    }
    #expect(throws: FormReadingError.otherLayout) {
      try readForm(rewritten { $0.sheets[1].rows[0].cells[1] = Workbook.Cell("2") })
    }
    #expect(throws: FormReadingError.twice("H2", "H3")) {
      try readForm(rewritten { $0.sheets[0].rows[2].cells[0] = Workbook.Cell("11") })
    }
  }

  @Test("cells that cannot be taken are told one by one")
  func problems() throws {
    let filled = try readForm(
      rewritten {
        $0.sheets[0].rows[1].cells[7] = Workbook.Cell("1.2.3")
        $0.sheets[0].rows[2].cells[8] = Workbook.Cell("Dự kiến")
      })
    #expect(filled.lines.map(\.problem) == [.notANumber, .unknownKind("Dự kiến")])
    #expect(filled.lines[0].typed == "1.2.3")
  }

  /// A small form with its identity, changed before it is written.
  private func rewritten(_ change: (inout Workbook) -> Void) throws -> [UInt8] {
    var figures = Workbook.Sheet(name: "Biểu số liệu")
    var codes = Array(repeating: Workbook.Cell(), count: 12)
    (codes[0], codes[7], codes[8], codes[11]) = (
      Workbook.Cell("target"), Workbook.Cell("value"), Workbook.Cell("kind"), Workbook.Cell("note")
    )
    var line = Array(repeating: Workbook.Cell(), count: 12)
    (line[0], line[7]) = (Workbook.Cell("11"), Workbook.Cell(.number(SampleForm.amount(5))))
    var other = line
    other[0] = Workbook.Cell("12")
    figures.rows = [Workbook.Row(codes), Workbook.Row(line), Workbook.Row(other)]
    var identity = Workbook.Sheet(name: "NongVu")
    identity.isHidden = true
    identity.rows = [
      ("nongvu-form", "1"), ("plan", "7"), ("unit", "3"), ("period", "2025-H1"), ("version", "4"),
    ].map { Workbook.Row([Workbook.Cell($0), Workbook.Cell($1)]) }
    var book = Workbook(title: "Biểu", sheets: [figures, identity])
    change(&book)
    return try writeWorkbook(book)
  }
}

@Suite("A filled form against what is held") struct FormComparisonTests {
  private func compare(_ lines: [FilledForm.Line], open: Set<Int64> = [1, 2, 3]) -> FormComparison {
    FormComparison(
      FilledForm(identity: SampleForm.identity, lines: lines, narrative: Narrative(results: "Mới")),
      held: [
        1: SubmissionEntry(targetID: 1, kind: .actual, typed: "5"),
        2: SubmissionEntry(targetID: 2, kind: .estimate, typed: "7,5", note: "ước"),
      ], narrative: Narrative(results: "Cũ", causes: "Mưa"), targets: [1, 2, 3], open: open)
  }

  private func line(
    _ id: Int64, _ typed: String, isEstimate: Bool = false, note: String = "", problem: FilledForm.Problem? = nil
  ) -> FilledForm.Line {
    FilledForm.Line(
      targetID: id, place: "H\(id)", typed: typed, isEstimate: isEstimate, note: note, problem: problem)
  }

  @Test("what is the same is passed over")
  func same() {
    let found = compare([line(1, "5"), line(2, "7,5", isEstimate: true, note: "ước"), line(3, "")])
    #expect(found.figures.isEmpty)
    #expect(found.missing.isEmpty)
  }

  @Test("other values, kinds and notes are told; an empty cell would take out what is held")
  func changes() {
    let found = compare([line(1, ""), line(2, "7,5", note: "ước"), line(3, "2")])
    #expect(found.figures.map(\.line.targetID) == [1, 2, 3])
    #expect(found.figures.map(\.isRemoval) == [true, false, false])
    #expect(found.figures.map(\.held?.typed) == ["5", "7,5", nil])
  }

  @Test("cells that cannot be taken are told whatever is held")
  func problems() {
    let found = compare([line(1, "", problem: .formulaWithoutValue), line(2, "7,5", isEstimate: true, note: "ước")])
    #expect(found.figures.map(\.line.problem) == [.formulaWithoutValue])
    #expect(found.figures.map(\.isRemoval) == [false])
  }

  @Test("lines of another form, closed lines and lines that are not there")
  func others() {
    let found = compare([line(1, "6"), line(9, "4"), line(8, "")], open: [2, 3])
    #expect(found.closed.map(\.targetID) == [1])
    #expect(found.unknown.map(\.targetID) == [9])
    #expect(found.missing == [2, 3])
    #expect(found.texts.isEmpty)
  }

  @Test("texts are compared one by one")
  func texts() {
    let found = compare([])
    #expect(found.texts.map(\.part) == [.results, .causes])
    #expect(found.texts.map(\.isRemoval) == [false, true])
  }
}

@Suite("Cells of a workbook") struct WorkbookCellsTests {
  @Test("columns are named as in Excel", arguments: [(0, "A1"), (25, "Z1"), (26, "AA1"), (701, "ZZ1"), (702, "AAA1")])
  func names(column: Int, name: String) { #expect(SheetCells.name(row: 0, column: column) == name) }

  @Test(
    "formats of numbers group thousands", arguments: [(0, "#,##0"), (1, "#,##0.0"), (3, "#,##0.000")])
  func formats(decimals: Int, format: String) { #expect(numberFormat(decimals: decimals) == format) }

  @Test("a sheet's name against the rules is an error")
  func sheetName() {
    let sheet = Workbook.Sheet(name: "Kỳ [1]")
    #expect(throws: WorkbookWritingError.self) { try writeWorkbook(Workbook(title: "", sheets: [sheet])) }
  }
}
