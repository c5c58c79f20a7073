import Domain
import Testing
import VietnameseText

@testable import Extraction

@Suite("Totals in a table") struct TableSumTests {
  private func sums(_ rows: String) throws -> [String] {
    let text = "KẾ HOẠCH\n\nNăm 2026\n\n| STT | Chỉ tiêu | ĐVT | Kế hoạch 2026 |\n|---|---|---|---|\n" + rows
    return try FigureSamples.facts(of: FigureSamples.document(text, name: "bieu.md"), FigureSamples.plan)
      .sums.map { sum in
        "\(sum.relation.rawValue) \(sum.total.value) = "
          + sum.parts.map { "\($0.value)" }.joined(separator: " + ") + (sum.holds ? "" : " ✗")
      }
  }

  @Test(
    "a row of totals, parts under “Trong đó” or a dash, and lower numbers that make up the number above",
    arguments: [
      ("| 1 | Xã A | ha | 120 |\n| 2 | Xã B | ha | 80 |\n| | Tổng cộng | ha | 200 |", ["sum 200 = 120 + 80"]),
      ("| | Tổng số | ha | 200 |\n| 1 | Xã A | ha | 120 |\n| 2 | Xã B | ha | 80 |", ["sum 200 = 120 + 80"]),
      ("| 1 | Xã A | ha | 120 |\n| 2 | Xã B | ha | 90 |\n| | Tổng cộng | ha | 200 |", ["sum 200 = 120 + 90 ✗"]),
      ("| 1 | Đàn bò | con | 500 |\n| | Trong đó: bò sữa | con | 60 |", ["subset 500 = 60"]),
      (
        "| 1 | Diện tích lúa | ha | 500 |\n| - | Vụ xuân | ha | 300 |\n| - | Vụ mùa | ha | 200 |",
        ["sum 500 = 300 + 200"]
      ),
      ("| 1 | Diện tích | ha | 500 |\n| 1.1 | Lúa | ha | 300 |\n| 1.2 | Ngô | ha | 200 |", ["sum 500 = 300 + 200"]),
      ("| 1 | Diện tích | ha | 500 |\n| 2 | Sản lượng | tấn | 300 |", []),
      ("| 1 | Tỷ lệ che phủ rừng | % | 60 |\n| - | Rừng trồng | % | 40 |\n| - | Rừng tự nhiên | % | 20 |", []),
    ] as [(String, [String])])
  func totals(rows: String, expected: [String]) throws {
    #expect(try sums(rows) == expected)
  }

  @Test("parts that no word brings in are those that make up the total exactly")
  func arithmetic() throws {
    let text =
      "Tổng nhu cầu vốn 96,5 tỷ đồng; ngân sách trung ương 61,2 tỷ đồng, ngân sách tỉnh 12,3 tỷ đồng, vốn khác 23 tỷ đồng."
    let sums = try FigureSamples.sums(text, FigureSamples.plan)
    #expect(sums.map(\.parts.count) == [3])
    #expect(sums.first?.holds == true)
    let short = try FigureSamples.sums(
      "Tổng nhu cầu vốn 96,5 tỷ đồng; ngân sách tỉnh 12,3 tỷ đồng, vốn khác 23 tỷ đồng.")
    #expect(short.isEmpty)
  }
}
