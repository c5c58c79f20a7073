import Domain
import Testing

@testable import Registries

@Suite("Rows of a file beside the entries held") struct CompareRowsTests {
  static let context = ValueContext(units: ["PTNT": "Chi cục Phát triển nông thôn"])

  private func compare(
    _ headings: [String], _ rows: [[String]], with entries: [RegistryEntry] = []
  ) throws -> RowComparison {
    let table = RowTable(headings: headings, rows: rows.enumerated().map { RowTable.Row(line: $0 + 2, cells: $1) })
    return try compareRows(
      table, with: entries, try shipped("ocop"), Self.context, CheckContext(today: day("2026-06-01"), places: .langSon))
  }

  static let held = RegistryEntry(
    id: 7, registry: "ocop", values: ["name": "Chè Đình Lập", "holder": "HTX Chè", "commune": "Xã Đình Lập"],
    events: [
      RegistryEvent(id: 8, kind: "recognised", day: day("2025-09-01"), document: "9/QĐ", values: ["stars": "3"])
    ])

  @Test("a file that was exported comes back as the same")
  func roundTrip() throws {
    let ocop = try shipped("ocop")
    let headings = RowColumn.all(of: ocop).map { $0.heading(ocop).vi }
    let cells = exportedCells(Self.held, ocop, on: day("2026-06-01"), Self.context) { $0.vi }
    #expect(try compare(headings, [cells], with: [Self.held]).changes.map(\.effect) == [.same])
    #expect(try compare(headings.reversed(), [cells.reversed()], with: [Self.held]).changes.map(\.effect) == [.same])
  }

  @Test("columns may stand in any order and without accents; an unknown one is named")
  func columns() throws {
    let comparison = try compare(
      ["XA/PHUONG", "Ghi chú riêng", "Chu the", "ten san pham"], [["Xã Bắc Sơn", "x", "HTX B", "Na Bắc Sơn"]])
    #expect(comparison.unknownHeadings == ["Ghi chú riêng"])
    #expect(comparison.changes.map(\.effect) == [.added])
    #expect(comparison.changes.first?.entry.values["commune"] == "Xã Bắc Sơn")
  }

  @Test("an entry is found by name and holder, and only what differs is told")
  func changed() throws {
    let comparison = try compare(
      ["Tên sản phẩm", "Chủ thể", "Xã/phường", "Nhóm sản phẩm"], [["CHÈ ĐÌNH LẬP", "Hợp tác xã chè", "", "do uong"]],
      with: [Self.held])
    let change = try #require(comparison.changes.first)
    #expect(change.entryID == 7)
    #expect(change.differences.map(\.attribute) == ["name", "holder", "group"])
    #expect(change.entry.values["commune"] == "Xã Đình Lập", "an empty cell takes nothing out")
  }

  @Test(
    "text where a date belongs, a choice that is none, an unknown number: the row is refused with the column's name")
  func refused() throws {
    let comparison = try compare(
      [
        "Mã số", "Tên sản phẩm", "Chủ thể", "Xã/phường", "Sự kiện gần nhất", "Ngày sự kiện", "Văn bản", "Hạng sao",
        "Điểm",
      ],
      [
        ["", "A", "B", "Xã Bắc Sơn", "Công nhận lần đầu", "đầu tháng sáu", "1/QĐ", "3 sao", ""],
        ["", "A2", "B", "Xã Bắc Sơn", "", "", "", "sáu sao", ""],
        ["99", "A3", "B", "Xã Bắc Sơn", "", "", "", "", ""],
        ["", "A4", "B", "Xã Bắc Sơn", "", "", "", "", "101"],
        ["", "A5", "B", "Xã Bắc Sơn", "Công nhận lần đầu", "46000", "1/QĐ", "3", ""],
        ["", "", "B", "Xã Bắc Sơn", "", "", "", "", ""],
        ["", "A6", "B", "Xã Bắc Sơn", "", "1/1/2025", "", "", ""],
      ])
    #expect(comparison.changes.map(\.effect) == [.refused, .refused, .refused, .refused, .added, .refused, .refused])
    #expect(
      comparison.changes.map { $0.problems.first?.heading ?? "" }.prefix(4) == [
        "Ngày sự kiện", "Hạng sao", "Mã số", "Điểm",
      ])
    #expect(comparison.changes[4].event?.day == day("2025-12-09"))
  }

  @Test("one entry on two lines is refused the second time")
  func twice() throws {
    let comparison = try compare(
      ["Tên sản phẩm", "Chủ thể", "Xã/phường"], [["A", "B", "Xã Bắc Sơn"], ["a", "b", "Xã Bắc Sơn"]])
    #expect(comparison.changes.map(\.effect) == [.added, .refused])
  }

  @Test("a file without rows, without the name's column, with a column twice")
  func files() {
    #expect(throws: RowTableProblem.empty) { try compare(["Tên sản phẩm"], []) }
    #expect(throws: RowTableProblem.self) { try compare(["Xã/phường"], [["a"]]) }
    #expect(throws: RowTableProblem.headingTwice("ten san pham")) {
      try compare(["Tên sản phẩm", "ten san pham"], [["a", "b"]])
    }
  }
}
